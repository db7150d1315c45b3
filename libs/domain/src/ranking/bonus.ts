import { isComputable } from '../method/limits.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { UnitTable } from './unit-table.ts';

/** Score points on top of the weighted sum; what is missing, or too large to be computed with, gives nothing. */
export function bonusPoints(plan: MethodPlan, table: UnitTable): Float64Array {
  const bonus = new Float64Array(table.ids.length);
  const most = plan.definition.bonuses?.maximum ?? Infinity;
  for (const { column, points, maximum = Infinity } of plan.bonuses) {
    const values = table.columns.get(column);
    for (let i = 0; i < bonus.length; i++) {
      const x = values?.[i] ?? NaN;
      if (isComputable(x)) bonus[i] = (bonus[i] as number) + Math.min(points * x, maximum);
    }
  }
  return bonus.map((x) => Math.min(x, most));
}
