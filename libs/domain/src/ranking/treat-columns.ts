import type { MethodPlan } from '../method/method-plan.ts';
import { treatOutliers, type Treatment } from '../statistics/treat-outliers.ts';
import { inGroups } from './apart.ts';
import type { ColumnTreatment } from './column-treatment.ts';
import type { Grouping } from './impute.ts';

const UNTREATED: Treatment = { kind: 'none' };

/** Treats the outliers of every indicator, in place. */
export function treatColumns(
  { definition: { outliers }, indicators }: MethodPlan,
  columns: readonly Float64Array[],
  grouping: Grouping | undefined,
): ColumnTreatment[] {
  return indicators.map(({ keepOutliers }, at) => {
    if (!outliers || keepOutliers) return UNTREATED;
    const done = inGroups(grouping, columns[at] as Float64Array, (part, group) => ({
      group,
      treatment: treatOutliers(part, outliers),
    }));
    const [first] = done;
    return grouping ? { kind: 'by-group', groups: done } : (first?.treatment ?? UNTREATED);
  });
}
