import type { MethodPlan } from '../method/method-plan.ts';
import type { Reach } from '../method/reach.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { addPeriods, comparePeriods } from '../period/period-arithmetic.ts';
import type { Period } from '../period/period.ts';
import type { SharedByPeriods } from './shared-by-periods.ts';
import type { OtherPeriods, PeriodUnits, UnitTable } from './unit-table.ts';

/** Every period whose figures a ranking looks at, its own among them, in the order of time. */
export function periodsLookedAt(reach: Reach, { period, ranked }: Omit<OtherPeriods, 'units'>): Period[] {
  const measured = [period, ...reach.weightsOf, ...(reach.together ? ranked : [])];
  const filled = measured.flatMap((one) => Array.from({ length: reach.back + 1 }, (_, n) => addPeriods(one, -n)));
  return [...new Set(filled)].sort(comparePeriods);
}

/** The units of another period, with the same around them; undefined when it has no figures. */
export function unitsIn(period: Period, table: UnitTable): PeriodUnits | undefined {
  const { around } = table;
  const found = around?.units.get(period);
  if (!around || !found) return undefined;
  if (isAsThere(table)) return { ...found, table: { ...found.table, around: { ...around, period } } };
  // Seen from there, these units lie around: as they are here, where somebody tries other figures.
  const own = around.units.get(around.period);
  const units = new Map([...around.units, [around.period, { table, events: own?.events ?? [] }]]);
  return { ...found, table: { ...found.table, around: { period, ranked: around.ranked, units } } };
}

/** What rankings of several periods share; nothing where this one has figures or red lines of its own, or another plan. */
export function sharedOf(
  plan: MethodPlan,
  table: UnitTable,
  events?: readonly RedLineEvent[],
): SharedByPeriods | undefined {
  const { around } = table;
  const shared = around?.shared;
  if (!shared || shared.plan !== plan || !isAsThere(table)) return undefined;
  return events && around.units.get(around.period)?.events !== events ? undefined : shared;
}

/** The units are those that others see when they look at this period. */
function isAsThere({ ids, columns, groups, around }: UnitTable): boolean {
  const there = around?.units.get(around.period)?.table;
  return there?.ids === ids && there.columns === columns && there.groups === groups;
}
