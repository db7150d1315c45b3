import type { DirectiveView, Light } from '@jiju/contract';
import { openStates, type DirectiveAssessment } from '@jiju/domain';

/** What the board knows about a directive at first sight. */
export interface BoardCard {
  readonly code: string;
  readonly parentCode: string | null;
  readonly textZh: string;
  readonly textEn: string;
  readonly theme: string;
  readonly urgency: string;
  readonly state: string;
  readonly light: Light;
  readonly unitCode: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly originalDeadline: string | null;
  readonly deadline: string | null;
  readonly timesExtended: number;
  readonly daysLeft: number | null;
  readonly daysOverdue: number;
  readonly wasLate: boolean;
  /** Open still, but the target is reached: no days count any more. */
  readonly reached: 'in-time' | 'late' | null;
  /** What the unit says, in percent. */
  readonly claimed: number | null;
  /** Share of what is expected by today, from the evidence: 1 is on plan. Null where there is nothing but a claim. */
  readonly ratio: number | null;
  readonly children: number;
  readonly stale: boolean;
}

/** The computed standing, in the domain's words; null until it was assessed once. */
export function assessmentOf(view: Pick<DirectiveView, 'assessment'>): DirectiveAssessment | null {
  // The contract carries it as an open object; its shape is the domain's.
  return view.assessment as DirectiveAssessment | null;
}

/** Whether the target of an open directive is reached; late where the figures that say so first are later than the first deadline. */
function reachedBy(assessment: DirectiveAssessment | null): BoardCard['reached'] {
  if (assessment === null || !assessment.achieved || !openStates.includes(assessment.state)) return null;
  return assessment.wasLate ? 'late' : 'in-time';
}

export function cardOf(view: DirectiveView): BoardCard {
  const { definition } = view;
  const assessment = assessmentOf(view);
  const reached = reachedBy(assessment);
  return {
    code: view.code,
    parentCode: view.parentCode,
    textZh: definition.textZh,
    textEn: definition.textEn || definition.textZh,
    theme: definition.theme,
    urgency: definition.urgency,
    state: view.state,
    light: view.light ?? 'grey',
    unitCode: definition.leadUnitCode,
    unitZh: view.leadUnit?.nameZh ?? definition.leadUnitCode,
    unitEn: view.leadUnit?.nameEn || (view.leadUnit?.nameZh ?? definition.leadUnitCode),
    originalDeadline: assessment?.originalDeadline ?? definition.deadline,
    deadline: assessment?.effectiveDeadline ?? definition.deadline,
    timesExtended: assessment?.timesExtended ?? 0,
    daysLeft: reached ? null : (assessment?.daysLeft ?? null),
    daysOverdue: reached ? 0 : (assessment?.daysOverdue ?? 0),
    wasLate: reached ? false : (assessment?.wasLate ?? false),
    reached,
    claimed: assessment?.claim?.claimedPercent ?? null,
    ratio: assessment === null || assessment.basis === 'claim' ? null : assessment.progressRatio,
    children: view.children.length,
    stale: view.stale,
  };
}
