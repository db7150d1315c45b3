import { daysBetween, refuse, type Fact, type Refusal } from '@jiju/domain';
import type { Edition } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { editionChanged } from './edition-changed.ts';
import type { EditionMemory, StoredEdition } from './edition-memory.ts';

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
  readonly house: House;
  /** The day in Asia/Shanghai. */
  readonly today: () => string;
}

export interface EditionStep {
  readonly state: State;
  /** With `posted`: the last day for objections. */
  readonly postedUntil: string | null;
}

/** Move an edition on; one that becomes final supersedes the one that was. */
export function stepEdition({ house, today }: StepEditionNeeds) {
  return (actor: Actor, id: number, step: EditionStep): Promise<StoredEdition | Refusal> =>
    house.editRecords(actor, async ({ editions }) => {
      const before = await editions.find(id);
      if (!before) return refuse('not-found', { kind: 'editions', id });
      const refused = whyNot(before, step, today()) ?? (await whyNotInPlace(editions, before, step));
      if (refused) return refused;
      const facts: Fact[] = [];
      if (step.state === 'final') {
        for (const old of await replacedBy(editions, before))
          facts.push(editionChanged('changed', old, await editions.update(old.id, { state: 'superseded' })));
      }
      const postedUntil = step.state === 'posted' ? step.postedUntil : before.postedUntil;
      const after = await editions.update(id, { state: step.state, postedUntil });
      return { facts: [...facts, editionChanged('changed', before, after)], result: after };
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

function whyNot(before: StoredEdition, { state, postedUntil }: EditionStep, today: string): Refusal | undefined {
  if (!steps[before.state].includes(state))
    return refuse('edition-step-not-possible', { from: before.state, to: state }, 'state');
  if ((state === 'posted' || state === 'final') && before.upheldObjections > 0)
    return refuse('edition-objection-upheld', {}, 'state');
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
