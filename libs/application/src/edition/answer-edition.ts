import { isRefusal, refuse, reviewFields, type Refusal } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';
import { answerAsSeen, type GivenAnswer } from '../review/answer-as-seen.ts';
import { editionChanged } from './edition-changed.ts';
import type { StoredEdition } from './edition-memory.ts';

export interface AnswerEditionNeeds {
  readonly house: Pick<House, 'editRecords'>;
  readonly now: () => string;
}

/** Approve an edition that waits for review as it was seen, or send it back: then it is a draft again, with the answer. */
export function answerEdition({ house, now }: AnswerEditionNeeds) {
  return (actor: Actor, id: number, given: GivenAnswer): Promise<StoredEdition | Refusal> =>
    house.editRecords(actor, async ({ editions }) => {
      const before = await editions.find(id);
      if (!before) return refuse('not-found', { kind: 'editions', id });
      const review = answerAsSeen('editions', before, given, { by: actor.login, at: now() });
      if (isRefusal(review)) return review;
      const state = review.verdict === 'sent-back' ? 'draft' : before.state;
      const after = await editions.update(id, { state, ...reviewFields(review) });
      return { facts: [editionChanged('changed', before, after)], result: after };
    });
}
