import type { MethodPlan } from '@jiju/domain';
import type { PeriodTable } from '../recompute/workbench.ts';

/** Whether some figure that a method reads of a period was made up for a demonstration. */
export function restsOnSynthetic(
  { reads }: Pick<MethodPlan, 'reads'>,
  { synthetic }: Pick<PeriodTable, 'synthetic'>,
): boolean {
  return reads.some((column) => (synthetic.get(column) ?? 0) > 0);
}
