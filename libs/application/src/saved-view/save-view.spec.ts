import { mostSavedViews, type SavedView, type SavedViewInput } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import type { House } from '../path/house.ts';
import type { SavedViewMemory } from './saved-view-memory.ts';
import { changeView, deleteView, saveView } from './save-view.ts';

const actor = { login: 'reader', requestId: 'r1' };
const now = () => '2014-04-11T08:00:00.000Z';
const look = (name: string, page = 'clusters', query = 'sort=code'): SavedViewInput => ({ page, name, query });

/** Keeps the views of everybody in one list. */
function setUp() {
  const all: (SavedView & { userId: number })[] = [];
  let last = 0;
  const savedViews: SavedViewMemory = {
    hold: (userId) => Promise.resolve(all.filter((one) => one.userId === userId)),
    add(userId, view, savedAt) {
      const added = { id: ++last, ...view, savedAt, userId };
      all.push(added);
      return Promise.resolve(added);
    },
    change(userId, id, change, savedAt) {
      const view = all.find((one) => one.id === id && one.userId === userId);
      if (!view) throw new Error('not there');
      return Promise.resolve(Object.assign(view, change, { savedAt }));
    },
    remove(userId, id) {
      all.splice(
        all.findIndex((one) => one.id === id && one.userId === userId),
        1,
      );
      return Promise.resolve();
    },
  };
  const facts: unknown[] = [];
  const house = {
    async recordFigures(_: unknown, work: (memory: { savedViews: SavedViewMemory }) => Promise<unknown>) {
      const outcome = (await work({ savedViews })) as Awaited<ReturnType<typeof saveView>> & {
        facts: unknown[];
        result: unknown;
      };
      if (isRefusal(outcome)) return outcome;
      facts.push(...outcome.facts);
      return outcome.result;
    },
  } as unknown as Pick<House, 'recordFigures'>;
  const needs = { house, now };
  return { all, facts, save: saveView(needs), change: changeView(needs), remove: deleteView(needs) };
}

const refusalOf = (answer: unknown) =>
  (answer as { refused?: readonly { code: string; path?: string }[] }).refused?.[0];

test('a view is kept with who saved it, and nothing is written down about it', async () => {
  const { save, change, remove, all, facts } = setUp();
  const saved = await save(actor, 1, look('A'));
  expect(saved).toMatchObject({ id: 1, page: 'clusters', name: 'A', query: 'sort=code', savedAt: now() });
  expect(await change(actor, 1, 1, { name: 'B', query: '' })).toMatchObject({
    id: 1,
    page: 'clusters',
    name: 'B',
    query: '',
  });
  expect(await remove(actor, 1, 1)).toBeUndefined();
  expect([all, facts]).toEqual([[], []]);
});

test('a name stands for one view of a page and user', async () => {
  const { save, change, all } = setUp();
  await save(actor, 1, look('A'));
  expect(refusalOf(await save(actor, 1, look('A', 'clusters', 'other=1')))).toMatchObject({
    code: 'view-name-taken',
    path: 'name',
  });
  await save(actor, 1, look('A', 'rankings/DEMO'));
  await save(actor, 2, look('A'));
  await save(actor, 1, look('B'));
  expect(all).toHaveLength(4);
  expect(refusalOf(await change(actor, 1, 4, { name: 'A', query: '' }))).toMatchObject({ code: 'view-name-taken' });
  expect(await change(actor, 1, 4, { name: 'B', query: 'new=1' })).toMatchObject({ name: 'B', query: 'new=1' });
});

test('views of somebody else are neither changed nor deleted', async () => {
  const { save, change, remove, all } = setUp();
  await save(actor, 1, look('A'));
  expect(refusalOf(await change(actor, 2, 1, { name: 'B', query: '' }))).toMatchObject({ code: 'not-found' });
  expect(refusalOf(await remove(actor, 2, 1))).toMatchObject({ code: 'not-found' });
  expect(all.map(({ name }) => name)).toEqual(['A']);
});

test('so many of a page and so many in all, for each user', async () => {
  const { save, change, all } = setUp();
  for (let n = 0; n < mostSavedViews.ofPage; n++) await save(actor, 1, look(`${n}`));
  expect(refusalOf(await save(actor, 1, look('more')))).toMatchObject({ code: 'views-too-many', params: { most: 50 } });
  expect(await change(actor, 1, 1, { name: 'again', query: '' })).toMatchObject({ id: 1 });
  expect(await save(actor, 2, look('more'))).toMatchObject({ name: 'more' });
  for (let n = mostSavedViews.ofPage; n < mostSavedViews.ofUser; n++)
    await save(actor, 1, look(`${n}`, `rankings/M${n}`));
  expect(refusalOf(await save(actor, 1, look('more', 'users')))).toMatchObject({
    code: 'views-too-many-in-all',
    params: { most: 500 },
  });
  expect(all).toHaveLength(501);
});
