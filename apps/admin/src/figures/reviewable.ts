import type { Figure } from '@jiju/contract';
import { reviewFigure, type ReviewDecision } from '@jiju/domain';

/** Of these figures, those the decision can be taken on now, by the domain's own rule. */
export function reviewable(figures: readonly Figure[], decision: ReviewDecision): Figure[] {
  return figures.filter(({ state }) => typeof reviewFigure(state, decision, 'any reason') === 'string');
}
