import type { RedLineEvent } from '../method/red-line.ts';
import type { Period } from '../period/period.ts';
import type { SharedByPeriods } from './shared-by-periods.ts';

/** Text columns that group units: region, level, peer group. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/**
 * The figures of one period, by column. NaN is a missing value. All columns are as long as `ids`.
 * Columns are only read. Give the ids in ascending order (by UTF-16 code unit, as `<` compares) and nothing is copied.
 */
export interface UnitTable {
  readonly ids: readonly string[];
  readonly columns: ReadonlyMap<string, Float64Array>;
  readonly groups?: Groups;
  /** For methods that look at more than one period. */
  readonly around?: OtherPeriods;
}

/** The figures of a period and the red lines that fell in it. */
export interface PeriodUnits {
  readonly table: UnitTable;
  readonly events: readonly RedLineEvent[];
}

/** What lies around the figures of a period, for methods that look further. */
export interface OtherPeriods {
  /** Of the table itself. */
  readonly period: Period;
  /** All periods that are ranked with the same version, in the order of time. */
  readonly ranked: readonly Period[];
  /** The periods that are looked at, the table's own among them, as far as they have figures. */
  readonly units: ReadonlyMap<Period, PeriodUnits>;
  /** For rankings of several periods that are given the very same units, and change none of them. */
  readonly shared?: SharedByPeriods;
}

/**
 * The same table with its ids in ascending order. Every sum below runs in this order, so the order of rows in a file or of
 * a query changes nothing, to the last bit.
 * @throws RangeError when an id stands twice or a column has another length: the caller let through what it must refuse.
 */
export function sortTable(table: UnitTable): UnitTable {
  const { ids } = table;
  for (const [name, column] of table.columns) {
    if (column.length !== ids.length)
      throw new RangeError(`column ${name} has ${column.length} values for ${ids.length} units`);
  }
  let sorted = true;
  for (let i = 1; i < ids.length && sorted; i++) sorted = (ids[i - 1] as string) < (ids[i] as string);
  if (sorted) return table;

  const order = ids.map((_, i) => i).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
  const sortedIds = order.map((from) => ids[from] as string);
  const twice = sortedIds.find((id, i) => i > 0 && id === sortedIds[i - 1]);
  if (twice !== undefined) throw new RangeError(`unit ${twice} stands twice in the table`);
  return {
    ...table,
    ids: sortedIds,
    columns: new Map(
      [...table.columns].map(([name, column]) => [name, Float64Array.from(order, (from) => column[from] as number)]),
    ),
    groups: new Map([...(table.groups ?? [])].map(([name, column]) => [name, order.map((from) => column[from] ?? '')])),
  };
}
