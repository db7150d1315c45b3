import type { MethodPlan } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { comparePeriods } from '../period/period-arithmetic.ts';
import type { Period } from '../period/period.ts';
import { admit, type Admission } from './admit.ts';
import { groupingOf } from './impute.ts';
import { sharedOf, unitsIn } from './other-periods.ts';
import type { Pooled } from './shared-by-periods.ts';
import { treatColumns } from './treat-columns.ts';
import { sortTable, type UnitTable } from './unit-table.ts';

/** The units that are measured together, seen from the period that is ranked. */
export interface Pool extends Pooled {
  /** Position of its first unit. */
  readonly from: number;
  readonly own: number;
}

/** What the units of a period are measured with; undefined when that is nobody else. */
export function poolOf(
  plan: MethodPlan,
  table: UnitTable,
  events: readonly RedLineEvent[],
  own: Admission,
): Pool | undefined {
  if (plan.definition.measuredOver !== 'all-periods') return undefined;
  const shared = sharedOf(plan, table, events);
  const period = table.around?.period;
  const isOneOfThem = period !== undefined && table.around?.ranked.includes(period) === true;
  // Seen from a period that is ranked itself, all see the very same.
  const pooled = (isOneOfThem ? shared?.pooled : undefined) ?? poolAround(plan, table, own);
  if (shared && isOneOfThem) shared.pooled = pooled;
  return { ...pooled, from: pooled.starts.get(period) ?? 0, own: table.ids.length };
}

function poolAround(plan: MethodPlan, table: UnitTable, own: Admission): Pooled {
  const { around } = table;
  const others = (side: number) =>
    (around?.ranked ?? [])
      .filter((period) => Math.sign(comparePeriods(period, around?.period ?? period)) === side)
      .flatMap((period) => {
        const found = unitsIn(period, table);
        if (!found) return [];
        const units = sortTable(found.table);
        return [{ period, units, values: admit(plan, units, found.events).filled }];
      });
  const all = [...others(-1), { period: around?.period, units: table, values: own.filled }, ...others(1)];
  const starts = new Map<Period | undefined, number>();
  let count = 0;
  for (const { period, units } of all) {
    starts.set(period, count);
    count += units.ids.length;
  }
  const { apart } = plan.definition;
  const texts = (units: UnitTable) =>
    apart === undefined ? [] : (units.groups?.get(apart) ?? units.ids.map(() => ''));
  const grouping =
    apart === undefined
      ? undefined
      : groupingOf(
          all.flatMap(({ units }) => texts(units)),
          count,
        );
  const columns = plan.indicators.map((_, at) => joined(all.map(({ values }) => values[at] ?? new Float64Array())));
  const treatments = treatColumns(plan, columns, grouping);
  return { plan, starts, columns, treatments, grouping, scored: new Map() };
}

/** The part of a pooled column that belongs to the period that is ranked. */
export function ownPart({ from, own }: Pool, column: Float64Array): Float64Array {
  return column.slice(from, from + own);
}

/** A column of the period that is ranked, at its place among the units of all; nothing is known of the others. */
export function atOwnPlace({ from, columns }: Pool, column: Float64Array): Float64Array {
  const out = new Float64Array(columns[0]?.length ?? 0).fill(NaN);
  out.set(column, from);
  return out;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
