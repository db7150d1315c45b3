import {
  isReaching,
  periodsLookedAt,
  type MethodPlan,
  type Period,
  type PeriodUnits,
  type WhatIsRead,
} from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { sourceColumns } from './source-columns.ts';
import { unitTable } from './unit-table.ts';

type Bench = Pick<Workbench, 'scheme' | 'table' | 'places'>;

/** A version of a method, and all periods of the calendar that are ranked with it, in the order of time. */
export interface RankedWith extends Pick<WhatIsRead, 'reads' | 'reach' | 'readsMarks'> {
  readonly plan: MethodPlan;
  readonly ranked: readonly Period[];
}

/** The clusters of a period as a version of a method reads them, with the other periods it looks at. */
export async function unitsAround(bench: Bench, version: RankedWith, period: Period): Promise<PeriodUnits> {
  const own = await unitsOf(bench, version, period);
  const { reach, ranked } = version;
  if (!isReaching(reach)) return own;
  const units = new Map<Period, PeriodUnits>([[period, own]]);
  for (const one of periodsLookedAt(reach, { period, ranked }))
    if (one !== period && bench.scheme.calendar.has(one)) units.set(one, await unitsOf(bench, version, one));
  return { ...own, table: { ...own.table, around: { period, ranked, units } } };
}

async function unitsOf(bench: Bench, { plan, reads, readsMarks }: RankedWith, period: Period): Promise<PeriodUnits> {
  const { scheme } = bench;
  const table = unitTable(scheme, period, await bench.table(period, reads), readsMarks);
  const sources = await sourceColumns(bench, plan, period);
  return {
    table: sources.size === 0 ? table : { ...table, columns: new Map([...table.columns, ...sources]) },
    events: scheme.redLineEvents.get(period) ?? [],
  };
}
