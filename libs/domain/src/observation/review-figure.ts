import { problem, type Problem } from '../refusal.ts';

export type ReviewDecision = 'approve' | 'return' | 'reopen';
export type FigureWorkflowState = 'draft' | 'submitted' | 'returned' | 'approved' | 'reopened';

/** States in which a figure counts: it takes part in every computation. */
export const countingStates: readonly string[] = ['submitted', 'approved', 'reopened'];

const allowed: Readonly<Record<ReviewDecision, { from: readonly string[]; to: FigureWorkflowState }>> = {
  approve: { from: ['submitted', 'reopened'], to: 'approved' },
  return: { from: ['submitted', 'approved', 'reopened'], to: 'returned' },
  reopen: { from: ['approved'], to: 'reopened' },
};

/** The state a reviewer's decision leads to, or why it is refused. A returned figure needs a reason and stops counting. */
export function reviewFigure(
  state: string | undefined,
  decision: ReviewDecision,
  reason: string,
): FigureWorkflowState | Problem {
  if (state === undefined) return problem('figure-not-reported');
  if (decision === 'return' && reason === '') return problem('reason-required');
  const { from, to } = allowed[decision];
  return from.includes(state) ? to : problem('review-not-possible', { state, decision });
}
