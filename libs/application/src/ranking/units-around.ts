import {
  isReaching,
  periodsLookedAt,
  redLinesIn,
  type MethodPlan,
  type OtherPeriods,
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

/** What versions that measure all periods together read of those: read once for all rankings of a stage, while no figure changes. */
export type UnitsTogether = Map<MethodPlan, Pick<OtherPeriods, 'units' | 'shared'>>;

/**
 * The clusters of a period as a version of a method reads them, with the other periods it looks at.
 * @param together for whoever ranks several periods, one after the other: what was read of others is not read again.
 */
export async function unitsAround(
  bench: Bench,
  version: RankedWith,
  period: Period,
  together?: UnitsTogether,
): Promise<PeriodUnits> {
  const { plan, reach, ranked } = version;
  // All that are ranked look at the same periods then: at each other.
  const sharing = reach.together && ranked.includes(period) ? together : undefined;
  const known = sharing?.get(plan);
  const there = known?.units.get(period);
  if (known && there) return { ...there, table: { ...there.table, around: { period, ranked, ...known } } };
  const own = await unitsOf(bench, version, period);
  if (!isReaching(reach)) return own;
  const units = new Map<Period, PeriodUnits>([[period, own]]);
  for (const one of periodsLookedAt(reach, { period, ranked }))
    if (one !== period && bench.scheme.calendar.has(one)) units.set(one, await unitsOf(bench, version, one));
  const read = { units, ...(sharing && { shared: { plan, weights: new Map() } }) };
  sharing?.set(plan, read);
  return { ...own, table: { ...own.table, around: { period, ranked, ...read } } };
}

async function unitsOf(bench: Bench, { plan, reads, readsMarks }: RankedWith, period: Period): Promise<PeriodUnits> {
  const { scheme } = bench;
  const table = unitTable(scheme, period, await bench.table(period, reads), readsMarks);
  const sources = await sourceColumns(bench, plan, period);
  return {
    table: sources.size === 0 ? table : { ...table, columns: new Map([...table.columns, ...sources]) },
    events: redLinesIn(scheme, period),
  };
}
