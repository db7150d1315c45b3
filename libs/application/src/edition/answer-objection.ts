import { refuse, type Fact, type Refusal } from '@jiju/domain';
import type { Objection, ObjectionAnswer } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { editionChanged } from './edition-changed.ts';
import { objectionChanged } from './objection-changed.ts';

export interface AnswerObjectionNeeds {
  readonly house: Pick<House, 'editRecords'>;
  readonly now: () => string;
}

/**
 * Answer an objection, once. One that is upheld sends a posted edition back to review, where it stays: what was frozen does
 * not change, so the figures are put right and another edition is frozen.
 */
export function answerObjection({ house, now }: AnswerObjectionNeeds) {
  return (actor: Actor, id: number, input: ObjectionAnswer): Promise<Objection | Refusal> =>
    house.editRecords(actor, async ({ editions, objections }) => {
      const before = await objections.find(id);
      if (!before) return refuse('not-found', { kind: 'objections', id });
      if (before.verdict !== null) return refuse('objection-answered', { id });
      const after = await objections.answer(id, { ...input, answeredBy: actor.login, answeredAt: now() });
      const facts: Fact[] = [objectionChanged(before, after)];
      const edition = await editions.findByCode(before.editionCode);
      if (edition?.state === 'posted' && input.verdict === 'upheld') {
        const returned = await editions.update(edition.id, { state: 'under-review' });
        facts.push(editionChanged('changed', edition, returned));
      }
      return { facts, result: after };
    });
}
