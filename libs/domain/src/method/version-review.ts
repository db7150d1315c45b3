import { problem, refuse, type Refusal } from '../refusal.ts';

export const reviewVerdicts = ['approved', 'sent-back'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** A draft of a method as it was sent to be reviewed, and what came of it. Instants in UTC; a login is empty until there is one. */
export interface VersionReview {
  readonly sentBy: string;
  readonly sentAt: string;
  readonly note: string;
  readonly verdict: ReviewVerdict | null;
  readonly answer: string;
  readonly answeredBy: string;
  readonly answeredAt: string | null;
  /** Called back, or changed: what is there now was not sent. */
  readonly takenBackBy: string;
  readonly takenBackAt: string | null;
}

export const reviewStates = ['none', 'waiting', 'approved', 'sent-back', 'taken-back'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Where a review stands. An answer that was given stays written down after the draft was changed, but says nothing of it. */
export function reviewStateOf(review: VersionReview | null): ReviewState {
  if (!review) return 'none';
  return review.takenBackAt === null ? (review.verdict ?? 'waiting') : 'taken-back';
}

/** States in which what stands there is what was sent: whoever may review sees it. */
export const sentStates = ['waiting', 'approved', 'sent-back'] as const satisfies readonly ReviewState[];

/** A version as far as its review goes. */
export interface ReviewedVersion {
  readonly code: string;
  readonly state: string;
  readonly review: VersionReview | null;
}

/** Who does it and when. */
export interface ReviewAct {
  readonly by: string;
  readonly at: string;
}

/** Send a draft to be reviewed; again, if it was answered or taken back. Refused for what is no draft, or waits already. */
export function sendForReview(
  { code, state, review }: ReviewedVersion,
  { by, at }: ReviewAct,
  note: string,
): VersionReview | Refusal {
  if (state !== 'draft') return refuse('version-review-needs-draft', { code, state });
  if (reviewStateOf(review) === 'waiting') return refuse('version-in-review', { code });
  const unanswered = { verdict: null, answer: '', answeredBy: '', answeredAt: null };
  return { sentBy: by, sentAt: at, note, ...unanswered, takenBackBy: '', takenBackAt: null };
}

/** Answer a draft that waits. Nobody approves what they sent themselves, and what is sent back is sent back for a reason. */
export function answerReview(
  { code, review }: ReviewedVersion,
  { by, at }: ReviewAct,
  { verdict, answer }: Pick<VersionReview, 'answer'> & { readonly verdict: ReviewVerdict },
): VersionReview | Refusal {
  if (!review || reviewStateOf(review) !== 'waiting') return refuse('version-not-in-review', { code });
  if (review.sentBy === by) return refuse('version-review-own', { code });
  if (verdict === 'sent-back' && answer === '')
    return { refused: [problem('version-review-reason-missing', {}, 'answer')] };
  return { ...review, verdict, answer, answeredBy: by, answeredAt: at };
}

/** What becomes of a review when its draft is changed or called back; undefined where there is nothing to take back. */
export function takenBack(review: VersionReview | null, { by, at }: ReviewAct): VersionReview | undefined {
  if (!review || review.takenBackAt !== null) return undefined;
  return { ...review, takenBackBy: by, takenBackAt: at };
}
