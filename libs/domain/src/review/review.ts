import { problem, refuse, type Refusal } from '../refusal.ts';

export const reviewVerdicts = ['approved', 'sent-back'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** Something that was sent to be reviewed once, and what came of it. Instants in UTC; a login is empty until there is one. */
export interface ReviewRound {
  readonly sentBy: string;
  readonly sentAt: string;
  readonly note: string;
  readonly verdict: ReviewVerdict | null;
  readonly answer: string;
  readonly answeredBy: string;
  readonly answeredAt: string | null;
  /** Called back, changed, or taken further without an answer. */
  readonly takenBackBy: string;
  readonly takenBackAt: string | null;
}

/** The review of a draft of a method or of an edition: the round that counts, and what was answered before it. */
export interface Review extends ReviewRound {
  /** Oldest first. Absent: nothing was. */
  readonly earlier?: readonly ReviewRound[] | undefined;
}

/** The record keeps so many answers of before; the facts keep all. */
const mostEarlier = 10;

export const reviewStates = ['none', 'waiting', 'approved', 'sent-back', 'taken-back'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Where a review stands. An answer that was given stays written down after a draft was changed, but says nothing of it. */
export function reviewStateOf(review: ReviewRound | null): ReviewState {
  if (!review) return 'none';
  return review.takenBackAt === null ? (review.verdict ?? 'waiting') : 'taken-back';
}

/** The fields of a record that say its review: lists ask for the state. */
export function reviewFields(review: Review | null): {
  readonly review: Review | null;
  readonly reviewState: ReviewState;
} {
  return { review, reviewState: reviewStateOf(review) };
}

/** States in which what stands there is what was sent: whoever may review sees it. */
export const sentStates = ['waiting', 'approved', 'sent-back'] as const satisfies readonly ReviewState[];

/** A record as far as its review goes. */
export interface Reviewed {
  readonly code: string;
  readonly review: Review | null;
}

/** Who does it and when. */
export interface ReviewAct {
  readonly by: string;
  readonly at: string;
}

/** Send something to be reviewed; again, if it was answered or taken back. Refused for what waits already. */
export function sendForReview({ code, review }: Reviewed, { by, at }: ReviewAct, note: string): Review | Refusal {
  if (reviewStateOf(review) === 'waiting') return refuse('review-waiting', { code });
  const earlier = answersOf(review).slice(-mostEarlier);
  const unanswered = { verdict: null, answer: '', answeredBy: '', answeredAt: null };
  const sent = { sentBy: by, sentAt: at, note, ...unanswered, takenBackBy: '', takenBackAt: null };
  return earlier.length > 0 ? { ...sent, earlier } : sent;
}

function answersOf(review: Review | null): ReviewRound[] {
  if (!review) return [];
  const { earlier = [], ...last } = review;
  return last.verdict === null ? [...earlier] : [...earlier, last];
}

/** Answer what waits. Nobody approves what they sent themselves, and what is sent back is sent back for a reason. */
export function answerReview(
  { code, review }: Reviewed,
  { by, at }: ReviewAct,
  { verdict, answer }: Pick<ReviewRound, 'answer'> & { readonly verdict: ReviewVerdict },
): Review | Refusal {
  if (!review || reviewStateOf(review) !== 'waiting') return refuse('review-not-waiting', { code });
  if (review.sentBy === by) return refuse('review-own', { code });
  if (verdict === 'sent-back' && answer === '') return { refused: [problem('review-reason-missing', {}, 'answer')] };
  return { ...review, verdict, answer, answeredBy: by, answeredAt: at };
}

/**
 * What becomes of a review when its record is changed, called back or goes on without an answer; undefined where there is
 * nothing to take back.
 */
export function takenBack(review: Review | null, { by, at }: ReviewAct): Review | undefined {
  if (!review || review.takenBackAt !== null) return undefined;
  return { ...review, takenBackBy: by, takenBackAt: at };
}
