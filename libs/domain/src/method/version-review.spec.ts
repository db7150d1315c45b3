import { isRefusal, type Refusal } from '../refusal.ts';
import {
  answerReview,
  reviewStateOf,
  sendForReview,
  takenBack,
  type ReviewedVersion,
  type VersionReview,
} from './version-review.ts';

const draft: ReviewedVersion = { code: 'M-2', state: 'draft', review: null };
const wang = { by: 'wang', at: '2014-04-11T01:00:00.000Z' };
const li = { by: 'li', at: '2014-04-12T01:00:00.000Z' };
const approved = { verdict: 'approved', answer: '' } as const;
const done = (outcome: VersionReview | Refusal): VersionReview => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.refused));
  return outcome;
};
const why = (outcome: VersionReview | Refusal) => (isRefusal(outcome) ? outcome.refused[0]?.code : undefined);
const sent = done(sendForReview(draft, wang, 'weights of 2014'));
const waiting = { ...draft, review: sent };

test('a draft that was sent waits, and the answer says who and when', () => {
  expect(sent).toMatchObject({ sentBy: 'wang', sentAt: wang.at, note: 'weights of 2014', verdict: null });
  const answered = done(answerReview(waiting, li, { verdict: 'sent-back', answer: 'too much on revenue' }));
  expect(answered).toMatchObject({
    sentBy: 'wang',
    answeredBy: 'li',
    answeredAt: li.at,
    answer: 'too much on revenue',
  });
  expect([null, sent, answered].map(reviewStateOf)).toEqual(['none', 'waiting', 'sent-back']);
});

test('what was answered or changed can be sent again, without the old answer', () => {
  const answered = done(answerReview(waiting, li, { verdict: 'sent-back', answer: 'no' }));
  const again = done(sendForReview({ ...draft, review: answered }, wang, ''));
  expect(again).toMatchObject({ verdict: null, answer: '', answeredBy: '', answeredAt: null });
  const back = takenBack(sent, wang) as VersionReview;
  expect(reviewStateOf(done(sendForReview({ ...draft, review: back }, li, '')))).toBe('waiting');
});

test('a change takes an answer back, and keeps it written down', () => {
  const answered = done(answerReview(waiting, li, approved));
  const back = takenBack(answered, wang);
  expect(back).toMatchObject({ verdict: 'approved', answeredBy: 'li', takenBackBy: 'wang', takenBackAt: wang.at });
  expect(reviewStateOf(back ?? null)).toBe('taken-back');
  expect(takenBack(back ?? null, li)).toBeUndefined();
  expect(takenBack(null, li)).toBeUndefined();
});

test.each(['active', 'retired'])('a version that is %s is not sent', (state) => {
  expect(why(sendForReview({ ...draft, state }, wang, ''))).toBe('version-review-needs-draft');
});

test('what cannot be done is refused', () => {
  expect(why(sendForReview(waiting, li, ''))).toBe('version-in-review');
  expect(why(answerReview(draft, li, approved))).toBe('version-not-in-review');
  expect(why(answerReview({ ...draft, review: takenBack(sent, wang) ?? null }, li, approved))).toBe(
    'version-not-in-review',
  );
  const answered = { ...draft, review: done(answerReview(waiting, li, approved)) };
  expect(why(answerReview(answered, li, approved))).toBe('version-not-in-review');
  expect(why(answerReview(waiting, wang, approved))).toBe('version-review-own');
  expect(why(answerReview(waiting, li, { verdict: 'sent-back', answer: '' }))).toBe('version-review-reason-missing');
});
