import {
  askRobustness,
  askVerification,
  cancelRobustness,
  cancelVerification,
  createRobustnessRunner,
  createVerifier,
  requestRecomputation,
  type House,
} from '@jiju/application';
import { robustness, robustnessInput, type Robustness, type Verification } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import {
  createRobustnessBell,
  createVerificationBell,
  openQueueBackend,
  robustnessQueue,
  verificationQueue,
} from '@jiju/messaging';
import {
  readRobustness,
  readRobustnessOf,
  readVerification,
  robustnessBook,
  verificationBook,
} from '@jiju/persistence';
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

describe('how sure places are', () => {
  const wanted = (more: object = {}) => ({
    ...{ method: 'QUARTER', period: '2013-Q2' },
    ...robustnessInput.parse({ assumptions: { weights: { percent: 40 } }, runs: 200, ...more }),
  });
  const assess = async (more: object = {}): Promise<Robustness> => {
    const asked = await askRobustness({ house: desk.house, now })(tester, wanted(more));
    if (isRefusal(asked)) throw new Error(JSON.stringify(asked));
    return asked;
  };
  const look = async (id: number): Promise<Robustness> => robustness.parse(await readRobustness(desk.database, id));
  // A slice for every ranking, and a step for every slice.
  const runner = (holder: string, { turn = () => Promise.resolve(), ...more }: RunnerFakes = {}) => {
    let clock = 0;
    return createRobustnessRunner({
      house: desk.house,
      book: robustnessBook(desk.database.query),
      actor: { login: 'worker', requestId: '' },
      ...{ holder, now },
      pace: { elapsed: () => (clock += 500), turn },
      onError: (error) => {
        throw error;
      },
      ...more,
    });
  };

  test('it is computed for the ranking as it is, kept, and told; the same question gets the same answer', async () => {
    const { id } = await assess({ draws: 8 });
    expect((await assess({ draws: 8 })).id).toBe(id);
    await runner('a')();
    const done = await look(id);
    expect(done).toMatchObject({
      state: 'done',
      total: 224,
      done: 224,
      current: true,
      methodVersion: 1,
      problem: null,
    });
    expect(done.result?.intervals.map(({ id: code }) => code)).toEqual(['C01', 'C02', 'C03', 'C04']);
    expect(done.result?.sensitivity?.factors).toHaveLength(1);
    expect((await assess({ draws: 8 })).id).toBe(id);
    expect((await assess({ seed: 5 })).id).not.toBe(id);
    await runner('a')();
    const told = await desk.database.query(
      `select actor, data ->> 'state' as state from fact where type = 'RobustnessChanged' order by id limit 2`,
    );
    expect(told).toEqual([
      { actor: tester.login, state: 'waiting' },
      { actor: 'worker', state: 'done' },
    ]);
  });

  test('once the ranking is computed anew what was kept is of older inputs, and the question is a new one', async () => {
    const { id } = await assess();
    await runner('a')();
    expect((await look(id)).current).toBe(true);
    await desk.save([{ cluster: 'C02', period: '2013-Q2', indicator: 'REVENUE', value: 9 }]);
    const { id: next } = await assess();
    // Still the ranking that is shown.
    expect([next === id, (await look(id)).current]).toEqual([true, true]);
    await desk.drain();
    expect(await look(id)).toMatchObject({ state: 'done', current: false });
    expect((await assess()).id).not.toBe(id);
    await runner('a')();
    const [newest, older] = await readRobustnessOf(desk.database, 'QUARTER', '2013-Q2');
    expect([newest?.current, older?.current]).toEqual([true, false]);
  });

  test('a stale ranking is waited for', async () => {
    await requestRecomputation(desk.house)(tester, 'test', ['ranking']);
    const { id } = await assess({ seed: 6 });
    await runner('a')();
    expect(await look(id)).toMatchObject({ state: 'waiting', done: 0 });
    await desk.drain();
    await desk.database.query(`update robustness set not_before = null where id = $1`, [id]);
    await runner('a')();
    expect(await look(id)).toMatchObject({ state: 'done', current: true });
  });

  test('what a killed worker had begun is done by the next, and the first writes nothing when it wakes up', async () => {
    const { id } = await assess({ seed: 7 });
    let turns = 0;
    await runner('asleep', {
      turn: async () => {
        if (turns++ > 0) return;
        await desk.database.query(`update robustness set alive_at = now() - interval '5 minutes' where id = $1`, [id]);
        await runner('next')();
      },
    })();
    expect(turns).toBe(1);
    const done = await look(id);
    expect(done).toMatchObject({ state: 'done', done: 200 });
    await desk.database.query(`update robustness set ended_at = null, state = 'waiting' where id = $1`, [id]);
    await runner('again')();
    expect((await look(id)).result).toEqual(done.result);
  });

  test('a worker that leaves hands it on; called off it ends with the next step', async () => {
    const { id } = await assess({ seed: 8 });
    let looks = 0;
    await runner('leaving', { isEnding: () => looks++ > 3 })();
    expect(await look(id)).toMatchObject({ state: 'waiting', current: false });
    await runner('a', {
      turn: async () => void (await cancelRobustness({ house: desk.house, now })(tester, id, false)),
    })();
    expect(await look(id)).toMatchObject({ state: 'cancelled', result: null });
  });
});

interface RunnerFakes {
  readonly turn?: () => Promise<void>;
  readonly isEnding?: () => boolean;
}

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
    const { method, period } = { method: 'QUARTER', period: '2013-Q2' };
    const input = robustnessInput.parse({ assumptions: { dropOne: true } });
    const sure = await askRobustness({ house: desk.house, now })(tester, { method, period, ...input });
    if (isRefusal(sure)) throw new Error('refused');
    const rings = new Queue(robustnessQueue, { connection: backend.connection });
    createRobustnessBell(rings, () => undefined)();
    const isAssessed = async () => (await readRobustness(desk.database, sure.id))?.state === 'done';
    await until('the bell for the places was heard', isAssessed, 4_000);
    await rings.close();
    await queue.close();
    await worker.stop();
    await backend.close();
  });
});
