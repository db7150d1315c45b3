import { isRefusal, type Fact, type Refusal } from '@jiju/domain';
import type { Actor, EditMemory, House } from '../path/house.ts';
import { answerEdition } from './answer-edition.ts';
import type { StoredEdition } from './edition-memory.ts';
import { stepEdition } from './step-edition.ts';

const frozen: StoredEdition = {
  ...{ id: 1, revision: 1, code: 'E-1', methodCode: 'M', periodCode: '2013', noteZh: '', noteEn: '', state: 'draft' },
  ...{ postedUntil: null, supersedes: null, supersededBy: null, hash: 'x', number: 1, previousHash: null },
  ...{ frozenAt: '2014-04-01T00:00:00.000Z', methodVersion: 1, objections: 0, openObjections: 0, upheldObjections: 0 },
  ...{ review: null, reviewState: 'none', archivedAt: null, updatedAt: '2014-04-01T00:00:00.000Z' },
};
const actor = (login: string): Actor => ({ login, role: 'x', requestId: '', idempotency: null }) as unknown as Actor;
const [wang, li] = [actor('wang'), actor('li')];
const needs = { now: () => '2014-04-11T01:00:00.000Z', today: () => '2014-04-11' };

/** One edition in memory, and what was told of it. */
function one(edition: StoredEdition = frozen) {
  let stored = edition;
  const facts: Fact[] = [];
  const editions = {
    find: (id: number) => Promise.resolve(id === 1 ? stored : undefined),
    finalOf: () => Promise.resolve(undefined),
    upheldOf: () => Promise.resolve([]),
    update: (_: number, fields: Partial<StoredEdition>) => {
      stored = { ...stored, ...fields, revision: stored.revision + 1 };
      return Promise.resolve(stored);
    },
  };
  const house = {
    editRecords: async (
      _: Actor,
      work: (memory: EditMemory) => Promise<{ facts: Fact[]; result: unknown } | Refusal>,
    ) => {
      const outcome = await work({ editions } as unknown as EditMemory);
      if (isRefusal(outcome)) return outcome;
      facts.push(...outcome.facts);
      return outcome.result;
    },
  } as unknown as House;
  const step = (revision: number, state: StoredEdition['state'], more: { note?: string; postedUntil?: string } = {}) =>
    stepEdition({ house, ...needs })(wang, 1, revision, { state, postedUntil: null, note: '', ...more });
  const answer = (revision: number, verdict: 'approved' | 'sent-back', by = li, sight: 'sent' | 'issued' = 'sent') =>
    answerEdition({ house, ...needs })(by, 1, { revision, answer: { verdict, answer: 'seen' }, sight });
  return {
    step,
    answer,
    now: () => stored,
    told: () => facts.map((fact) => ('unissued' in fact ? fact.unissued : '')),
  };
}
const why = (outcome: StoredEdition | Refusal) => (isRefusal(outcome) ? outcome.refused[0]?.code : outcome.state);

test('it is sent by going to review, and called back by going back to draft', async () => {
  const edition = one();
  await edition.step(1, 'under-review', { note: 'figures of May' });
  expect(edition.now()).toMatchObject({ reviewState: 'waiting', review: { sentBy: 'wang', note: 'figures of May' } });
  await edition.step(2, 'draft');
  expect(edition.now()).toMatchObject({ state: 'draft', reviewState: 'taken-back', review: { takenBackBy: 'wang' } });
  expect(edition.told()).toEqual(['sent', 'sent']);
});

test('what is sent back is a draft again, what is approved stays under review and keeps that when it is posted', async () => {
  const edition = one();
  await edition.step(1, 'under-review');
  expect(why(await edition.answer(2, 'sent-back'))).toBe('draft');
  await edition.step(3, 'under-review');
  expect(why(await edition.answer(4, 'approved'))).toBe('under-review');
  await edition.step(5, 'posted', { postedUntil: '2014-04-15' });
  expect(edition.now()).toMatchObject({
    state: 'posted',
    reviewState: 'approved',
    review: { earlier: [{ answer: 'seen' }] },
  });
  expect(edition.told()).toEqual(['sent', 'sent', 'sent', 'sent', 'until-now']);
});

test('posted without an answer, the review ends in a fact of its own', async () => {
  const edition = one();
  await edition.step(1, 'under-review');
  await edition.step(2, 'posted', { postedUntil: '2014-04-15' });
  expect(edition.now()).toMatchObject({ state: 'posted', reviewState: 'taken-back' });
  expect(edition.told()).toEqual(['sent', 'sent', 'until-now']);
  // A step that is refused ends nothing.
  const other = one();
  await other.step(1, 'under-review');
  expect(why(await other.step(2, 'posted', { postedUntil: '2014-04-12' }))).toBe('edition-posting-days');
  expect(other.now()).toMatchObject({ reviewState: 'waiting', revision: 2 });
});

test('what cannot be answered says why, and what is not seen is not there', async () => {
  const edition = one();
  expect(why(await edition.answer(1, 'approved'))).toBe('not-found');
  await edition.step(1, 'under-review');
  expect(why(await edition.answer(2, 'approved', wang))).toBe('review-own');
  expect(why(await edition.answer(1, 'approved'))).toBe('stale-revision');
  await edition.step(2, 'draft');
  // Late: it waits no more, whatever became of it since.
  expect(why(await edition.answer(2, 'approved'))).toBe('review-not-waiting');
  expect(why(await edition.step(9, 'under-review'))).toBe('stale-revision');
});
