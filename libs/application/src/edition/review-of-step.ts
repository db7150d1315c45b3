import {
  reviewFields,
  reviewStateOf,
  sendForReview,
  takenBack,
  type Fact,
  type Refusal,
  type Review,
  type ReviewAct,
} from '@jiju/domain';
import type { EditionStep } from '@jiju/contract';
import { editionChanged } from './edition-changed.ts';
import type { EditionMemory, StoredEdition } from './edition-memory.ts';

/** What a step makes of the review: an edition is sent by going to review, and called back by going back to draft. */
export function reviewAfter(
  before: StoredEdition,
  { state, note }: EditionStep,
  act: ReviewAct,
): Review | Refusal | undefined {
  if (state === 'under-review') return sendForReview(before, act, note);
  return state === 'draft' ? takenBack(before.review, act) : undefined;
}

/** A review that nobody approved ends when the edition is posted. Told apart from the posting: everybody learns of that. */
export async function endReview(
  editions: EditionMemory,
  seen: StoredEdition,
  { state }: EditionStep,
  act: ReviewAct,
): Promise<{ readonly before: StoredEdition; readonly facts: Fact[] }> {
  const ended =
    state === 'posted' && reviewStateOf(seen.review) !== 'approved' ? takenBack(seen.review, act) : undefined;
  if (!ended) return { before: seen, facts: [] };
  const before = await editions.update(seen.id, reviewFields(ended));
  return { before, facts: [editionChanged('changed', seen, before)] };
}
