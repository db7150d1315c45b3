import { reviewFigure, type ReviewDecision } from './review-figure.ts';

const outcome = (state: string | undefined, decision: ReviewDecision, reason = 'because'): string => {
  const result = reviewFigure(state, decision, reason);
  return typeof result === 'string' ? result : result.code;
};

it.each([
  ['submitted', 'approve', 'approved'],
  ['reopened', 'approve', 'approved'],
  ['approved', 'approve', 'review-not-possible'],
  ['draft', 'approve', 'review-not-possible'],
  ['submitted', 'return', 'returned'],
  ['approved', 'return', 'returned'],
  ['draft', 'return', 'review-not-possible'],
  ['approved', 'reopen', 'reopened'],
  ['submitted', 'reopen', 'review-not-possible'],
  [undefined, 'approve', 'figure-not-reported'],
] as const)('%s, %s: %s', (state, decision, expected) => {
  expect(outcome(state, decision)).toBe(expected);
});

it('returns nothing without a reason', () => {
  expect(outcome('submitted', 'return', '')).toBe('reason-required');
});
