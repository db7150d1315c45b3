import { isRefusal, type Refusal } from '../refusal.ts';
import { answerReview, reviewStateOf, sendForReview, takenBack, type Review, type Reviewed } from './review.ts';

const draft: Reviewed = { code: 'M-2', review: null };
const wang = { by: 'wang', at: '2014-04-11T01:00:00.000Z' };
const li = { by: 'li', at: '2014-04-12T01:00:00.000Z' };
const approved = { verdict: 'approved', answer: '' } as const;
const done = (outcome: Review | Refusal): Review => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.refused));
  return outcome;
};
const why = (outcome: Review | Refusal) => (isRefusal(outcome) ? outcome.refused[0]?.code : undefined);
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
  const back = takenBack(sent, wang) as Review;
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

test('what was answered before stays with it, the last ten answers, and what was called back unanswered does not', () => {
  const at = (day: number) => ({ by: 'li', at: `2014-05-${String(day).padStart(2, '0')}T01:00:00.000Z` });
  let review: Review | null = null;
  for (let day = 1; day <= 13; day++) {
    const again = done(sendForReview({ ...draft, review }, wang, `${day}`));
    review =
      day === 2
        ? (takenBack(again, wang) as Review)
        : done(answerReview({ ...draft, review: again }, at(day), { verdict: 'sent-back', answer: `no ${day}` }));
  }
  expect(review?.earlier?.map(({ answer }) => answer)).toEqual(
    [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].slice(-10).map((day) => `no ${day}`),
  );
  expect(review?.earlier?.[0]).toEqual({
    ...{ sentBy: 'wang', sentAt: wang.at, note: '3', verdict: 'sent-back', answer: 'no 3' },
    ...{ answeredBy: 'li', answeredAt: '2014-05-03T01:00:00.000Z', takenBackBy: '', takenBackAt: null },
  });
  expect(sent.earlier).toBeUndefined();
});

test('what cannot be done is refused', () => {
  expect(why(sendForReview(waiting, li, ''))).toBe('review-waiting');
  expect(why(answerReview(draft, li, approved))).toBe('review-not-waiting');
  expect(why(answerReview({ ...draft, review: takenBack(sent, wang) ?? null }, li, approved))).toBe(
    'review-not-waiting',
  );
  const answered = { ...draft, review: done(answerReview(waiting, li, approved)) };
  expect(why(answerReview(answered, li, approved))).toBe('review-not-waiting');
  expect(why(answerReview(waiting, wang, approved))).toBe('review-own');
  expect(why(answerReview(waiting, li, { verdict: 'sent-back', answer: '' }))).toBe('review-reason-missing');
});
