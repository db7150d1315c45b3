import type { MethodPlan } from '../method/method-plan.ts';
import { comparePeriods } from '../period/period-arithmetic.ts';
import { admit, type Admission } from './admit.ts';
import { groupingOf, type Grouping } from './impute.ts';
import { unitsIn } from './other-periods.ts';
import { sortTable, type UnitTable } from './unit-table.ts';

/** The units of several periods that are measured together, one period after the other. */
export interface Pool {
  /** Position of the first unit of the period that is ranked. */
  readonly from: number;
  readonly own: number;
  /** Per indicator: the values of all units that take part in their period. */
  readonly columns: readonly Float64Array[];
  /** The groups that are measured apart, over all periods. */
  readonly grouping: Grouping | undefined;
}

/** What the units of a period are measured with; undefined when that is nobody else. */
export function poolOf(plan: MethodPlan, table: UnitTable, own: Admission): Pool | undefined {
  if (plan.definition.measuredOver !== 'all-periods') return undefined;
  const { around } = table;
  const others = (side: number) =>
    (around?.ranked ?? [])
      .filter((period) => Math.sign(comparePeriods(period, around?.period ?? period)) === side)
      .flatMap((period) => {
        const found = unitsIn(period, table);
        if (!found) return [];
        const units = sortTable(found.table);
        return [{ units, values: admit(plan, units, found.events).filled }];
      });
  const [earlier, later] = [others(-1), others(1)];
  const all = [...earlier, { units: table, values: own.filled }, ...later];
  const { apart } = plan.definition;
  const texts = (units: UnitTable) =>
    apart === undefined ? [] : (units.groups?.get(apart) ?? units.ids.map(() => ''));
  return {
    from: earlier.reduce((sum, { units }) => sum + units.ids.length, 0),
    own: table.ids.length,
    columns: plan.indicators.map((_, at) => joined(all.map(({ values }) => values[at] ?? new Float64Array()))),
    grouping:
      apart === undefined
        ? undefined
        : groupingOf(
            all.flatMap(({ units }) => texts(units)),
            all.reduce((sum, { units }) => sum + units.ids.length, 0),
          ),
  };
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
