import { askVerification, cancelVerification, createVerifier, type House } from '@jiju/application';
import type { Verification } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { createVerificationBell, openQueueBackend, verificationQueue } from '@jiju/messaging';
import { readVerification, verificationBook } from '@jiju/persistence';
import { createLogger, readServerConfig } from '@jiju/platform';
import {
  createHouseDatabase,
  createQueueStorage,
  openTestHouse,
  seed,
  smallRecords,
  tester,
  until,
  type QueueStorage,
  type TestDatabase,
  type TestHouse,
} from '@jiju/testing';
import { Queue } from 'bullmq';
import { startWorker } from './start-worker.ts';

let database: TestDatabase;
let desk: TestHouse;
beforeAll(async () => {
  database = await createHouseDatabase();
  desk = await openTestHouse(database.url);
  await seed(desk.house, smallRecords({ clusters: 4, years: [2012, 2013] }));
  await desk.save([{ cluster: 'C01', period: '2013-Q2', indicator: 'REVENUE', value: 7 }]);
  await desk.drain();
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const now = (): string => new Date().toISOString();
async function ask(sample: number | null = null): Promise<Verification> {
  const asked = await askVerification({ house: desk.house, now })(tester, sample);
  if (isRefusal(asked)) throw new Error('refused');
  return asked;
}
const read = async (id: number): Promise<Verification> => (await readVerification(desk.database, id)) as Verification;
const verifier = (holder: string, more: { house?: House; isEnding?: () => boolean } = {}) =>
  createVerifier({
    house: desk.house,
    book: verificationBook(desk.database.query),
    actor: { login: 'worker', requestId: '' },
    holder,
    now,
    onError: () => undefined,
    ...more,
  });

test('all of it is looked at, and the end is told', async () => {
  const { id } = await ask();
  await verifier('a')();
  const done = await read(id);
  expect(done).toMatchObject({ state: 'done', drifted: 0, failed: 0, findings: [], error: null });
  expect(done.looked).toBe(done.total);
  expect([done.checked, done.checked > 20]).toEqual([done.looked, true]);
  const [told] = await desk.database.query(
    `select actor, data ->> 'state' as state from fact where type = 'VerificationChanged' order by id desc limit 1`,
  );
  expect(told).toEqual({ actor: 'worker', state: 'done' });
});

test('what differs and what cannot be computed is named, and stops nothing', async () => {
  const { query } = desk.database;
  const cluster = `cluster_id = (select id from cluster where code = 'C01')`;
  await query(`update metric set values = jsonb_set(values, '{REVENUE}', '8') where period = '2013-Q2' and ${cluster}`);
  await query(`update metric set values = 'null' where period = '2013' and ${cluster}`);
  const { id } = await ask();
  await verifier('a')();
  const done = await read(id);
  expect([done.state, done.looked]).toEqual(['done', done.total]);
  expect([done.drifted > 0, done.failed > 0]).toEqual([true, true]);
  expect(done.findings).toContainEqual(expect.objectContaining({ what: 'differs', kind: 'metric', key: '2013-Q2' }));
  expect(done.findings).toContainEqual(
    expect.objectContaining({ what: 'not-computable', kind: 'metric', key: expect.stringMatching(/^2013\|/) }),
  );
  await query(`delete from metric`);
  await query(`update recompute_scope set wanted = wanted + 1`);
  await desk.drain();
});

test('a worker that leaves hands it on, and the next goes on where it stopped', async () => {
  const { id } = await ask();
  let steps = 0;
  await verifier('leaving', { isEnding: () => (steps += 1) > 1 })();
  const left = await read(id);
  expect([left.state, left.looked > 0, left.looked < left.total]).toEqual(['running', true, true]);
  await verifier('next')();
  expect(await read(id)).toMatchObject({ state: 'done', looked: left.total, drifted: 0 });
});

test('one that was killed is made up for after a while, and writes nothing when it wakes up', async () => {
  const { id } = await ask();
  const { query } = desk.database;
  const countScopes = async (): Promise<number> => {
    // In the middle of its work another takes over: it was not heard of for too long.
    await query(`update verification set alive_at = now() - interval '5 minutes' where id = $1`, [id]);
    await verifier('next')();
    return 1;
  };
  await verifier('asleep', { house: { ...desk.house, countScopes } })();
  const done = await read(id);
  expect([done.state, done.total > 1, done.looked]).toEqual(['done', true, done.total]);
});

test('while one works on it no other does; called off, it ends with the next step', async () => {
  const { id } = await ask();
  const countScopes = async (): Promise<number> => {
    await verifier('other')();
    expect((await read(id)).state).toBe('running');
    await cancelVerification({ house: desk.house, now })(tester, id);
    return 1;
  };
  await verifier('a', { house: { ...desk.house, countScopes } })();
  expect(await read(id)).toMatchObject({ state: 'cancelled', looked: 0 });
});

describe('with a worker', () => {
  let storage: QueueStorage;
  beforeAll(async () => (storage = await createQueueStorage()));
  afterAll(() => storage.drop());

  test('the bell wakes it, and without the bell it looks by itself', async () => {
    const config = readServerConfig({
      DATABASE_URL: database.url,
      ...(storage.redisUrl && { REDIS_URL: storage.redisUrl }),
    });
    const worker = await startWorker(config, createLogger('worker', 'silent'));
    const backend = openQueueBackend({
      databaseUrl: database.url,
      redisUrl: storage.redisUrl,
      onError: () => undefined,
    });
    const queue = new Queue(verificationQueue, { connection: backend.connection });
    const isDone = (id: number) => async () => (await read(id)).state === 'done';
    const rung = await ask(3);
    createVerificationBell(queue, () => undefined)();
    await until('the bell was heard', isDone(rung.id), 4_000);
    const unheard = await ask();
    await until('it looked by itself', isDone(unheard.id), 12_000);
    expect(await read(rung.id)).toMatchObject({ sample: 3, total: 3, looked: 3 });
    await queue.close();
    await worker.stop();
    await backend.close();
  });
});
