import 'reflect-metadata';
import {
  bellQueue,
  createBell,
  nextRuns,
  openQueueBackend,
  runNow,
  scheduleQueue,
  type QueueBackend,
} from '@jiju/messaging';
import { pauseSchedule } from '@jiju/persistence';
import {
  createLogger,
  freePort,
  readServerConfig,
  startRedis,
  systemClock,
  today,
  type ServerConfig,
} from '@jiju/platform';
import {
  clusterCode,
  createHouseDatabase,
  createQueueStorage,
  faultsOf,
  openTestHouse,
  seed,
  smallRecords,
  staleScopes,
  testQueue,
  until,
  wipeQueueTables,
  type FigureForTest,
  type QueueStorage,
  type TestDatabase,
  type TestHouse,
} from '@jiju/testing';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorker, type RunningWorker } from './start-worker.ts';

const size = { clusters: 12, years: [2011, 2013] } as const;
const logger = createLogger('worker', 'silent');
let database: TestDatabase;
let storage: QueueStorage;
let config: ServerConfig;
let backend: QueueBackend;
let bell: Queue;
let clock: Queue;
let desk: TestHouse;
const running: RunningWorker[] = [];

beforeAll(async () => {
  [database, storage] = await Promise.all([createHouseDatabase(), createQueueStorage()]);
  config = readServerConfig({ DATABASE_URL: database.url, ...(storage.redisUrl && { REDIS_URL: storage.redisUrl }) });
  backend = openQueueBackend({ databaseUrl: database.url, redisUrl: storage.redisUrl, onError: () => undefined });
  await backend.prepare();
  [bell, clock] = [bellQueue, scheduleQueue].map((name) => new Queue(name, { connection: backend.connection })) as [
    Queue,
    Queue,
  ];
  desk = await openTestHouse(database.url, { ring: createBell(bell, () => undefined) });
  await seed(desk.house, smallRecords(size));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await Promise.all([bell.close(), clock.close(), desk.close()]);
  await backend.close();
  await storage.drop();
  await database.drop();
});

async function start(changed: Partial<ServerConfig> = {}): Promise<RunningWorker> {
  const worker = await startWorker({ ...config, ...changed }, logger);
  running.push(worker);
  return worker;
}

let turn = 0;
/** Every cell of the house with a value it never had before. */
function bulk(): FigureForTest[] {
  turn += 1;
  const figures: FigureForTest[] = [];
  for (let year = size.years[0]; year <= size.years[1]; year++)
    for (let quarter = 1; quarter <= 4; quarter++)
      for (let number = 1; number <= size.clusters; number++)
        for (const indicator of ['REVENUE', 'AREA'])
          figures.push({
            cluster: clusterCode(number),
            period: `${year}-Q${quarter}`,
            indicator,
            value: turn * 1000 + ((number * 31 + quarter * 7 + year) % 89),
          });
  return figures;
}

const figure = (number: number, value: number): FigureForTest => ({
  cluster: clusterCode(number),
  period: '2013-Q2',
  indicator: 'REVENUE',
  value,
});
const fresh = async (): Promise<boolean> => (await staleScopes(desk.database)).length === 0;
const lastFact = async (): Promise<number> =>
  Number((await desk.database.query<{ id: string }>('select coalesce(max(id), 0) as id from fact'))[0]?.id);

async function wipeQueue(): Promise<void> {
  if (storage.redisUrl === undefined) return wipeQueueTables(database.url);
  const redis = new Redis(storage.redisUrl);
  await redis.flushall();
  redis.disconnect();
}

test('a figure is saved, the bell rings, and the ranking is fresh', async () => {
  await start();
  await desk.save(bulk());
  await until('all is computed', fresh);
  const mark = await lastFact();
  const began = performance.now();
  await desk.save([figure(3, 99_999)]);
  await until('the change arrived', async () => (await fresh()) && (await lastFact()) > mark + 1);
  // By the bell: the worker's own look comes every five seconds only.
  expect(performance.now() - began).toBeLessThan(2500);
  const [top] = await desk.database.query<{ code: string }>(
    `select c.code from ranking_row r join cluster c on c.id = r.cluster_id where method_code = 'QUARTER' and period = '2013-Q2' order by raw -> 0 desc limit 1`,
  );
  expect(top?.code).toBe(clusterCode(3));
  expect(await faultsOf(desk)).toEqual([]);
});

test('several workers share a bulk, and no change is told twice', async () => {
  await Promise.all([start(), start(), start()]);
  const mark = await lastFact();
  const figures = bulk();
  await desk.save(figures);
  await until('all is computed', fresh);
  const told = await desk.database.query<{ cell: string; times: number }>(
    `select data ->> 'period' || '|' || c.cluster as cell, count(*)::int as times
     from fact, jsonb_array_elements_text(data -> 'clusterIds') as c (cluster)
     where fact.id > $1 and type = 'MetricsChanged' and data -> 'codes' ? 'REVENUE' and data ->> 'period' like '%Q%' group by 1`,
    [mark],
  );
  expect(told).toHaveLength(figures.length / 2);
  expect(told.filter(({ times }) => times !== 1)).toEqual([]);
  expect(await faultsOf(desk)).toEqual([]);
});

test('with the storage of the queue wiped in the middle everything arrives all the same, and the schedules come back', async () => {
  await Promise.all([start(), start()]);
  const saving = desk.save(bulk());
  await wipeQueue();
  await saving;
  await wipeQueue();
  await desk.save([figure(5, 12)]);
  await wipeQueue();
  await until('all is computed', fresh, 40_000);
  expect(await faultsOf(desk)).toEqual([]);
  await until('the schedules are back', async () => (await nextRuns(clock)).size === 5, 40_000);
  // And the bell still works afterwards.
  await desk.save([figure(5, 13)]);
  await until('the next is computed', fresh);
  expect(await faultsOf(desk)).toEqual([]);
});

test('a poisoned result is set aside with its error, and stops nobody else', async () => {
  const { query } = desk.database;
  await desk.drain();
  await query(
    `update metric set values = 'null' where period = '2013-Q2' and cluster_id = (select id from cluster where code = 'C07')`,
  );
  await start();
  await desk.save([figure(7, 4), figure(8, 5), figure(9, 6)]);
  const poisoned = async () =>
    (
      await query<{ failures: number; lastError: string | null; stale: boolean }>(
        `select failures, last_error as "lastError", wanted > done as stale from recompute_scope
       where kind = 'metric' and key = '2013-Q2|' || (select id from cluster where code = 'C07')`,
      )
    )[0];
  await until('it is set aside', async () => ((await poisoned())?.failures ?? 0) > 0);
  await until('the others are computed', async () => (await staleScopes(desk.database)).length === 1);
  expect(await poisoned()).toMatchObject({ stale: true, lastError: expect.stringContaining('null') });
  // Whoever puts it right need not tell anybody: it is tried again, less and less often.
  await query(`delete from metric where values = 'null'`);
  await until('it is tried again', fresh, 40_000);
  expect(await poisoned()).toMatchObject({ stale: false, failures: 0, lastError: null });
  expect(await faultsOf(desk)).toEqual([]);
});

test('a paused schedule does nothing, unless somebody asks', async () => {
  await start();
  const runs = async (): Promise<number> =>
    Number(
      (
        await desk.database.query<{ n: string }>(
          `select count(*) as n from schedule_run where schedule = 'verify-sample'`,
        )
      )[0]?.n,
    );
  await pauseSchedule(desk.database, 'verify-sample', true);
  const ticked = await clock.add('verify-sample', {});
  await until('the tick is over', async () => (await clock.getJob(ticked.id ?? ''))?.finishedOn !== undefined);
  expect((await clock.getJob(ticked.id ?? ''))?.returnvalue).toEqual({ paused: true });
  expect(await runs()).toBe(0);
  await runNow(clock, 'verify-sample');
  await until('it ran', async () => (await runs()) === 1);
  await pauseSchedule(desk.database, 'verify-sample', false);
  await clock.add('verify-sample', {});
  await until('it ran again', async () => (await runs()) === 2);
});

test('a run that failed is written down as failed', async () => {
  await start();
  const job = await clock.add('no-such-schedule', {});
  await until('it failed', async () => (await clock.getJob(job.id ?? ''))?.failedReason !== undefined);
  expect((await clock.getJob(job.id ?? ''))?.failedReason).toContain('no-such-schedule');
});

test('days on which no worker ran are made up for by the next', async () => {
  const { query } = desk.database;
  await query(`update directive_status set as_of = '2014-01-01', light = 'grey'`);
  await start();
  const behind = `select count(*)::int as n from directive_status where as_of <> $1::date`;
  await until('all are assessed for today', async () => {
    const [row] = await query<{ n: number }>(behind, [today(systemClock)]);
    return row?.n === 0 && (await fresh());
  });
  const [light] = await query<{ n: number }>(
    `select count(*)::int as n from directive_status where light = 'grey' and directive_code = 'D1'`,
  );
  expect(light?.n).toBe(0);
  expect(await faultsOf(desk)).toEqual([]);
});

test('a worker that is asked to stop ends its round and leaves the rest to others', async () => {
  const worker = await start();
  await desk.save(bulk());
  const began = performance.now();
  await worker.stop();
  expect(performance.now() - began).toBeLessThan(8000);
  running.splice(0);
  const held = `select 1 from pg_stat_activity where application_name = 'jiju-worker' and datname = current_database()`;
  await until('its connections are gone', async () => (await desk.database.query(held)).length === 0);
  await start();
  await until('the next worker takes up the rest', fresh);
  expect(await faultsOf(desk)).toEqual([]);
});

// The queue in PostgreSQL is there whenever the database is; only a Redis can be missing.
const onRedis = testQueue() === 'redis' ? test : () => undefined;
onRedis('a worker works without a queue, and takes it up when it is there', async () => {
  const port = await freePort();
  await start({ redisUrl: `redis://127.0.0.1:${port}` });
  await desk.save([figure(2, 777)]);
  await until('it is computed', fresh);
  expect(await faultsOf(desk)).toEqual([]);
  const dir = mkdtempSync(join(tmpdir(), 'jiju-late-redis-'));
  const redis = await startRedis({ dir, port });
  const client = new Redis(redis.url);
  await until('the schedules are registered', async () => (await client.zcard(`bull:${scheduleQueue}:repeat`)) === 5);
  client.disconnect();
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
});
