import type { MethodPlan } from '../method/method-plan.ts';
import { problem, type Problem } from '../refusal.ts';
import type { Treatment } from '../statistics/treat-outliers.ts';
import type { ColumnTreatment } from './column-treatment.ts';

/** Which indicators do not pass the outlier rule even now, at least in one of the groups that are measured apart. */
export function outlierNotes({ indicators }: MethodPlan, treatments: readonly ColumnTreatment[]): Problem[] {
  return indicators.flatMap(({ code }, at) => {
    const done = treatmentsOf(treatments[at]);
    if (done.some(({ kind }) => kind === 'left')) return [problem('note-outliers-left', { code })];
    return done.some((one) => one.kind === 'log' && !one.passes)
      ? [problem('note-outliers-of-logarithms', { code })]
      : [];
  });
}

function treatmentsOf(treatment: ColumnTreatment | undefined): readonly Treatment[] {
  if (!treatment) return [];
  return treatment.kind === 'by-group' ? treatment.groups.map((group) => group.treatment) : [treatment];
}
