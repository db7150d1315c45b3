import {
  answerReview,
  isSeen,
  refuse,
  reviewStateOf,
  type Refusal,
  type Review,
  type ReviewAct,
  type Reviewed,
  type Sight,
} from '@jiju/domain';
import type { ReviewAnswer } from '@jiju/contract';
import { staleRevision } from '../record/save-record.ts';

/** What of a reviewer's answer does not depend on the record that is reviewed. */
export interface GivenAnswer {
  readonly revision: number;
  readonly answer: ReviewAnswer;
  /** What the reviewer sees of the kind: what was never sent is not there for most of them. */
  readonly sight: Sight;
}

/** The answer to a record as it was seen at a revision. */
export function answerAsSeen(
  kind: 'method-versions' | 'editions',
  record: Reviewed & { readonly id: number; readonly revision: number },
  { revision, answer, sight }: GivenAnswer,
  act: ReviewAct,
): Review | Refusal {
  if (!isSeen(kind, { ...record }, sight) && record.review === null)
    return refuse('not-found', { kind, id: record.id });
  // Before its revision: who was late learns that it waits no more, and not what it became.
  if (reviewStateOf(record.review) !== 'waiting') return answerReview(record, act, answer);
  return staleRevision(record, revision) ?? answerReview(record, act, answer);
}
