import { mostSavedViews } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';

let api: ApiUnderTest;
let reader: Caller;
let administrator: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  [reader, administrator] = [await api.as('reader'), await api.as('administrator')];
});
afterAll(() => api.stop());

const look = { page: 'rankings/DEMO', name: '县区', query: 'hide=moved&peer=county' };
const save = (who: Caller, more: object = {}, headers: Record<string, string> = {}) =>
  who.send('POST', '/session/views', { ...look, ...more }, { 'accept-language': 'en', ...headers });
const viewsOf = async (who: Caller, page?: string) =>
  (await who.send('GET', `/session/views${page === undefined ? '' : `?page=${page}`}`)).body.items as unknown as {
    id: number;
    page: string;
    name: string;
    query: string;
  }[];
const problemsOf = ({ status, body }: Awaited<ReturnType<typeof save>>) => [
  status,
  ...(body.problems ?? []).map(({ path, code }) => `${path} ${code}`),
];
const countFacts = async () =>
  (await api.database.query<{ count: number }>('select count(*)::int as count from fact'))[0]?.count;

test('a view is saved, found in every session of the user, changed and deleted, and leaves no fact', async () => {
  const elsewhere = await api.as('reader');
  const before = await countFacts();
  const saved = await save(reader);
  expect(saved.status).toBe(201);
  expect(saved.body).toEqual({ ...look, id: saved.body.id, savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(await viewsOf(elsewhere, 'rankings/DEMO')).toEqual([saved.body]);
  expect(await viewsOf(elsewhere, 'clusters')).toEqual([]);
  const path = `/session/views/${saved.body.id}`;
  const changed = await elsewhere.send('PUT', path, { name: '市', query: '' });
  expect([changed.status, changed.body]).toMatchObject([
    200,
    { id: saved.body.id, page: look.page, name: '市', query: '' },
  ]);
  expect(await viewsOf(reader)).toEqual([changed.body]);
  expect(await reader.send('DELETE', path)).toMatchObject({ status: 204, text: '' });
  expect([(await reader.send('DELETE', path)).status, await viewsOf(elsewhere)]).toEqual([404, []]);
  expect(await countFacts()).toBe(before);
});

test('nobody sees, changes or deletes the views of others, administrators neither', async () => {
  const path = `/session/views/${(await save(reader)).body.id}`;
  expect(await viewsOf(administrator)).toEqual([]);
  expect((await administrator.send('PUT', path, { name: 'x', query: '' })).status).toBe(404);
  expect((await administrator.send('DELETE', path)).status).toBe(404);
  expect((await save(administrator)).status).toBe(201);
  expect(await viewsOf(reader)).toMatchObject([look]);
  const strange = { cookie: reader.cookie };
  expect((await api.anybody.send('DELETE', path, undefined, strange)).body.code).toBe('csrf-token-invalid');
  await reader.send('DELETE', path);
});

test('what is not valid is told at its field, in both languages', async () => {
  const wrong = { page: 'operations', name: ' ', query: '?a=b', owner: 1 };
  expect(problemsOf(await save(reader, wrong))).toEqual([
    400,
    'page view-page-unknown',
    'name field-required',
    'query view-query-malformed',
    'owner field-unknown',
  ]);
  for (const language of ['zh', 'en']) {
    const { body } = await save(reader, wrong, { 'accept-language': language });
    for (const { text } of body.problems) expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh');
  }
  expect(problemsOf(await save(reader, { name: 'x'.repeat(61), query: `q=${'x'.repeat(4000)}` }))).toEqual([
    400,
    'name text-too-long',
    'query text-too-long',
  ]);
  for (const page of ['rankings/', 'rankings/a/b', 'rankings', '//elsewhere', 'clusters/', '__proto__'])
    expect(problemsOf(await save(reader, { page }))).toEqual([400, 'page view-page-unknown']);
  for (const query of ['a=b#/elsewhere', 'a b', 'a=<b>', 'a=b\n', '郑州'])
    expect(problemsOf(await save(reader, { query }))).toEqual([400, 'query view-query-malformed']);
  expect((await reader.send('GET', '/session/views?page=nope')).status).toBe(400);
  expect(await viewsOf(reader)).toEqual([]);
});

test('the same name is refused on the page that has it, and a key does it once', async () => {
  const key = { 'idempotency-key': 'view-1' };
  const [first, again] = [await save(reader, {}, key), await save(reader, {}, key)];
  expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([201, first.body, 'true']);
  const taken = await save(reader, { query: '' });
  expect(problemsOf(taken)).toEqual([409, 'name view-name-taken']);
  expect(taken.body.problems[0]?.text).toBe('There is a view named 县区 on this page already.');
  const other = await save(reader, { name: 'other' });
  const renamed = await reader.send('PUT', `/session/views/${other.body.id}`, { name: look.name, query: '' });
  expect(problemsOf(renamed)).toEqual([409, 'name view-name-taken']);
  expect((await save(reader, { page: 'clusters' })).status).toBe(201);
});

test('of many that come at once no more than the limit are kept', async () => {
  const manager = await api.as('manager');
  const names = Array.from({ length: mostSavedViews.ofPage + 10 }, (_, n) => ({ name: `view ${n}` }));
  const answers = await Promise.all(names.map((more) => save(manager, more)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(mostSavedViews.ofPage);
  const refused = answers.filter(({ status }) => status !== 201);
  expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(['422 views-too-many']));
  expect(await viewsOf(manager)).toHaveLength(mostSavedViews.ofPage);
});

test('who is archived and comes back has their views; with a user that is gone they are gone', async () => {
  const reporter = await api.as('reporter');
  await save(reporter);
  const { items } = (await administrator.send('GET', '/users?q=reporter')).body;
  const path = `/users/${items[0]?.id}`;
  await administrator.send('DELETE', path, undefined, { 'if-match': '"1"' });
  expect((await reporter.send('GET', '/session/views')).status).toBe(401);
  expect((await administrator.send('POST', `${path}/restore`)).status).toBe(200);
  expect(await viewsOf(await api.as('reporter'))).toMatchObject([look]);
  const count = async () =>
    (await api.database.query('select from saved_view where user_id = $1', [items[0]?.id])).length;
  expect(await count()).toBe(1);
  await api.database.query('delete from app_user where id = $1', [items[0]?.id]);
  expect(await count()).toBe(0);
});
