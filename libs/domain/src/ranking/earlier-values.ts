import type { PlannedIndicator } from '../method/method-plan.ts';
import { addPeriods } from '../period/period-arithmetic.ts';
import { rawValues } from './prepare.ts';
import type { UnitTable } from './unit-table.ts';

/** What an indicator was in the periods before, the latest first, in the order of the units of this table. */
export function earlierValues(indicator: PlannedIndicator, { ids, around }: UnitTable, back: number): Float64Array[] {
  if (!around) return [];
  return Array.from({ length: back }, (_, n) => around.units.get(addPeriods(around.period, -1 - n))).flatMap(
    (found) => {
      if (!found) return [];
      const { table } = found;
      const [values = new Float64Array()] = rawValues([indicator], table);
      if (table.ids.length === ids.length && table.ids.every((id, i) => id === ids[i])) return [values];
      const at = new Map(table.ids.map((id, i) => [id, i]));
      return [Float64Array.from(ids, (id) => values[at.get(id) ?? -1] ?? NaN)];
    },
  );
}
