import type { ReviewRound } from '@jiju/domain';
import { reviewWords } from './review-words.ts';

const words = {
  translate: (key: string, { by, at }: Record<string, string> = {}) => `${key} ${by} ${at}`,
  instant: (at: string) => at.slice(0, 10),
};
const sent: ReviewRound = {
  sentBy: 'wang',
  sentAt: '2014-04-11T01:00:00.000Z',
  note: '',
  verdict: null,
  answer: '',
  answeredBy: '',
  answeredAt: null,
  takenBackBy: '',
  takenBackAt: null,
};
const approved = { ...sent, verdict: 'approved', answeredBy: 'li', answeredAt: '2014-04-12T01:00:00.000Z' } as const;
const back = { takenBackBy: 'wang', takenBackAt: '2014-04-13T01:00:00.000Z' };

test.each([
  [sent, ['review.said.sent wang 2014-04-11']],
  [approved, ['review.said.approved li 2014-04-12', 'review.said.sent wang 2014-04-11']],
  [{ ...sent, ...back }, ['review.said.calledBack wang 2014-04-13', 'review.said.sent wang 2014-04-11']],
  [
    { ...approved, ...back },
    [
      'review.said.changedSince wang 2014-04-13',
      'review.said.approved li 2014-04-12',
      'review.said.sent wang 2014-04-11',
    ],
  ],
])('%j is said newest first', (round, said) => {
  expect(reviewWords(round, words)).toEqual(said);
});
