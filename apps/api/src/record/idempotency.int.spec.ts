import { createRecord, type Actor } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { idempotencyKeys } from '@jiju/persistence';
import { createDatabase } from '@jiju/testing';
import { createHash } from 'node:crypto';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let administrator: Caller;
let userId: number;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  administrator = await api.as('administrator');
  await buildSmallWorld(administrator);
  const [user] = await api.database.query<{ id: number }>(`select id from app_user where login = 'administrator'`);
  userId = user?.id ?? 0;
});
afterAll(() => api.stop());

const unit = (code: string) => ({ code, nameZh: code, kind: 'office' });
const post = (path: string, body: object, key: string) =>
  administrator.send('POST', path, body, { 'idempotency-key': key });
const hashOf = (path: string, body: object): string =>
  createHash('sha256')
    .update(`POST /api${path}\n${JSON.stringify(body)}`)
    .digest('base64url');
const countOf = async (code: string): Promise<number> =>
  (await api.database.query('select 1 from unit where code = $1', [code])).length;

/** What a process did that takes a key and then dies, or sleeps, before its answer. */
async function takeKey(key: string, body: object): Promise<Actor> {
  const state = await idempotencyKeys(api.database).take(userId, key, hashOf('/units', body));
  if (state.kind !== 'taken') throw new Error(state.kind);
  const { takenAt } = state;
  return { login: 'administrator', requestId: '', once: { userId, key, takenAt, status: 201 } };
}

test('the answer is kept by the transaction of the write itself', async () => {
  expect((await post('/units', unit('U-1'), 'k-1')).status).toBe(201);
  const [same] = await api.database.query(
    `select k.xmin::text = u.xmin::text as together, k.status, k.body ->> 'code' as code
     from idempotency_key k, unit u where k.key = 'k-1' and u.code = 'U-1'`,
  );
  expect(same).toEqual({ together: true, status: 201, code: 'U-1' });
});

test('killed after the commit and before the answer: the retry is answered, and nothing is done twice', async () => {
  const dead = await takeKey('k-2', unit('U-2'));
  const written = await createRecord(api.house)(dead, 'units', { ...unit('U-2'), nameEn: '' });
  const again = await post('/units', unit('U-2'), 'k-2');
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  expect(again.body).toEqual(written);
  expect(again.headers.get('etag')).toBe('"1"');
});

test('killed before the commit: nothing was done, and the retry does it after a while', async () => {
  await takeKey('k-3', unit('U-3'));
  const early = await post('/units', unit('U-3'), 'k-3');
  expect([early.status, early.body.code]).toEqual([409, 'request-in-progress']);
  await api.database.query(
    `update idempotency_key set created_at = created_at - interval '2 minutes' where key = 'k-3'`,
  );
  expect((await post('/units', unit('U-3'), 'k-3')).status).toBe(201);
  expect(await countOf('U-3')).toBe(1);
});

test('a process that slept until another did it in its place writes nothing when it wakes up', async () => {
  const asleep = await takeKey('k-4', unit('U-4'));
  await api.database.query(
    `update idempotency_key set created_at = created_at - interval '2 minutes' where key = 'k-4'`,
  );
  expect((await post('/units', unit('U-4'), 'k-4')).status).toBe(201);
  // Another code, so that only the key can stop it.
  const woken = await createRecord(api.house)(asleep, 'units', { ...unit('U-4b'), nameEn: '' });
  expect(isRefusal(woken) && woken.refused.map(({ code }) => code)).toEqual(['request-in-progress']);
  expect(await countOf('U-4b')).toBe(0);
});

test('sent several times in the same instant it is done once', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => post('/units', unit('U-5'), 'k-5')));
  for (const { status, body } of all)
    expect([`201 U-5`, '409 request-in-progress']).toContain(`${status} ${body.code}`);
  expect(all.some(({ status }) => status === 201)).toBe(true);
  const [facts] = await api.database.query<{ n: number }>(
    `select count(*)::int as n from fact where type = 'RecordChanged' and subject_key = 'U-5'`,
  );
  expect(facts?.n).toBe(1);
});

test('where the wire says it in other words, those are kept too', async () => {
  const figure = { clusterCode: 'ZZ-1', indicatorCode: 'REVENUE', periodCode: '2013', value: 5 };
  await administrator.send('PUT', '/figures', { figures: [figure] });
  const { value: _, ...cell } = figure;
  const review = { cells: [cell], decision: 'return', reason: 'look again' };
  const first = await post('/figures/review', review, 'k-6');
  expect([first.status, first.text]).toEqual([200, first.text]);
  const kept = await api.database.query<{ body: object; together: boolean }>(
    `select k.body, k.xmin::text = (select max(f.xid)::text from fact f where f.type = 'ObservationsRecorded') as together
     from idempotency_key k where k.key = 'k-6'`,
  );
  expect(kept).toEqual([{ body: first.body, together: true }]);
});
