import { daysBetween, isRefusal, refuse, reviewFields, type Refusal } from '@jiju/domain';
import type { Edition, EditionStep } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { staleRevision } from '../record/save-record.ts';
import { editionChanged } from './edition-changed.ts';
import type { EditionMemory, StoredEdition } from './edition-memory.ts';
import { endReview, reviewAfter } from './review-of-step.ts';

type State = Edition['state'];

/** Where an edition may go from where it stands. Superseded it becomes by the next one that is final. */
const steps: Readonly<Record<State, readonly State[]>> = {
  draft: ['under-review'],
  'under-review': ['draft', 'posted'],
  // Back to review when an objection is upheld.
  posted: ['under-review', 'final'],
  final: [],
  superseded: [],
};
/** 公示 */
const postingDays = { least: 3, most: 7 };

export interface StepEditionNeeds {
  readonly house: Pick<House, 'editRecords'>;
  readonly now: () => string;
  /** The day in Asia/Shanghai. */
  readonly today: () => string;
}

/** Move an edition on that was seen at `revision`; one that becomes final supersedes the one that was. */
export function stepEdition({ house, today, now }: StepEditionNeeds) {
  return (actor: Actor, id: number, revision: number, step: EditionStep): Promise<StoredEdition | Refusal> =>
    house.editRecords(actor, async ({ editions }) => {
      const seen = await editions.find(id);
      if (!seen) return refuse('not-found', { kind: 'editions', id });
      const refused =
        staleRevision(seen, revision) ?? whyNot(seen, step, today()) ?? (await whyNotInPlace(editions, seen, step));
      if (refused) return refused;
      const act = { by: actor.login, at: now() };
      const review = reviewAfter(seen, step, act);
      if (isRefusal(review)) return review;
      const { before, facts } = await endReview(editions, seen, step, act);
      if (step.state === 'final') {
        for (const old of await replacedBy(editions, before))
          facts.push(editionChanged('changed', old, await editions.update(old.id, { state: 'superseded' })));
      }
      const postedUntil = step.state === 'posted' ? step.postedUntil : before.postedUntil;
      const after = await editions.update(id, { state: step.state, postedUntil, ...(review && reviewFields(review)) });
      facts.push(editionChanged('changed', before, after));
      return { facts, result: after };
    });
}

/** What holds no longer: the one that was final, and whatever an upheld objection stopped. */
async function replacedBy(
  editions: EditionMemory,
  { methodCode, periodCode }: StoredEdition,
): Promise<StoredEdition[]> {
  const final = await editions.finalOf(methodCode, periodCode);
  return [...(final ? [final] : []), ...(await editions.upheldOf(methodCode, periodCode))];
}

/**
 * Another edition of the same ranking may have become final after this one was frozen. Then this one does not say what it takes the
 * place of, and nothing it holds can be changed any more.
 */
async function whyNotInPlace(
  editions: EditionMemory,
  { methodCode, periodCode, supersedes }: StoredEdition,
  { state }: EditionStep,
): Promise<Refusal | undefined> {
  if (state !== 'posted' && state !== 'final') return undefined;
  const final = await editions.finalOf(methodCode, periodCode);
  if (!final || final.code === supersedes) return undefined;
  return refuse('edition-final-meanwhile', { code: final.code }, 'state');
}

function whyNot(before: StoredEdition, { state, postedUntil, note }: EditionStep, today: string): Refusal | undefined {
  if (!steps[before.state].includes(state))
    return refuse('edition-step-not-possible', { from: before.state, to: state }, 'state');
  // Nobody is asked to review what can go no further.
  if (state !== 'draft' && before.upheldObjections > 0) return refuse('edition-objection-upheld', {}, 'state');
  if (note !== '' && state !== 'under-review') return refuse('edition-note-needs-review', {}, 'note');
  if (state === 'posted') {
    const days = postedUntil === null ? 0 : daysBetween(today, postedUntil);
    if (days < postingDays.least || days > postingDays.most)
      return refuse('edition-posting-days', { days }, 'postedUntil');
  }
  if (state === 'final' && before.postedUntil !== null && today <= before.postedUntil) {
    return refuse('edition-still-posted', { until: before.postedUntil }, 'state');
  }
  if (state === 'final' && before.openObjections > 0)
    return refuse('edition-objections-open', { count: before.openObjections }, 'state');
  return undefined;
}
