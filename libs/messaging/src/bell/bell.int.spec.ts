import type { Scope } from '@jiju/domain';
import { freePort } from '@jiju/platform';
import { createDatabase, createQueueStorage, until, type QueueStorage, type TestDatabase } from '@jiju/testing';
import { Queue, Worker, type Job } from 'bullmq';
import { openQueueBackend, type QueueBackend } from '../backend/queue-backend.ts';
import { queueStatus } from '../board/queue-status.ts';
import { createBell, type Ring } from './bell.ts';

const scope = (key: string): Scope => ({ kind: 'metric', key });
let database: TestDatabase;
let storage: QueueStorage;
let backend: QueueBackend;
let queue: Queue;
let worker: Worker | undefined;
const errors: unknown[] = [];

beforeAll(async () => {
  database = await createDatabase();
  storage = await createQueueStorage();
  backend = openQueueBackend({
    databaseUrl: database.url,
    redisUrl: storage.redisUrl,
    onError: (error) => errors.push(error),
  });
  await backend.prepare();
});
afterAll(async () => {
  await backend.close();
  await database.drop();
  await storage.drop();
});

let number = 0;
beforeEach(async () => {
  number += 1;
  queue = new Queue(`bell-${number}`, { connection: backend.connection });
  await queue.waitUntilReady();
});
afterEach(async () => {
  await worker?.close();
  worker = undefined;
  await queue.close();
});

function work(process: (job: Job<Ring>) => Promise<void>): void {
  worker = new Worker<Ring>(queue.name, process, { connection: backend.connection, removeOnComplete: { count: 0 } });
  worker.on('error', (error) => errors.push(error));
}
const bell = (): ReturnType<typeof createBell> => createBell(queue, (error) => errors.push(error));
const waiting = async (): Promise<number> => (await queueStatus(queue)).waiting;

test('prepared twice is prepared once', async () => {
  await backend.prepare();
  expect(await queueStatus(queue)).toEqual({
    reachable: true,
    paused: false,
    waiting: 0,
    active: 0,
    delayed: 0,
    failed: 0,
  });
});

test('a ring wakes a worker, and carries a scope and nothing else', async () => {
  const heard: unknown[] = [];
  work((job) => Promise.resolve(void heard.push(job.data)));
  // More than a scope is handed over; only its name leaves the house.
  bell()([{ ...scope('2013|1'), value: 123_456.789 } as Scope]);
  await until('the ring is heard', () => heard.length > 0);
  expect(heard).toEqual([{ kind: 'metric', key: '2013|1' }]);
});

test('many rings are one', async () => {
  const ring = bell();
  for (let turn = 0; turn < 200; turn++) ring([scope('2013|1')]);
  await until('a ring waits', async () => (await waiting()) > 0);
  let heard = 0;
  work(() => Promise.resolve(void (heard += 1)));
  await until('nothing waits', async () => heard > 0 && (await waiting()) === 0);
  expect(heard).toBeLessThanOrEqual(2);
});

test('a bulk of scopes rings for a few workers, not for each scope', async () => {
  bell()(Array.from({ length: 5000 }, (_, at) => scope(`2013|${at}`)));
  await until('rings wait', async () => (await waiting()) > 0);
  const { waiting: many } = await queueStatus(queue);
  expect(many).toBeGreaterThanOrEqual(1);
  expect(many).toBeLessThanOrEqual(4);
});

test('a ring during the work is kept for after it', async () => {
  const ring = bell();
  const begun: (() => void)[] = [];
  let heard = 0;
  work(async () => {
    heard += 1;
    if (heard === 1) await new Promise<void>((resolve) => begun.push(resolve));
  });
  ring([scope('2013|1')]);
  await until('the work begins', () => begun.length === 1);
  for (let turn = 0; turn < 20; turn++) ring([scope('2013|1')]);
  expect(heard).toBe(1);
  begun[0]?.();
  await until('it is worked on again', () => heard >= 2);
  expect(heard).toBeLessThanOrEqual(3);
});

test('a ring whose worker failed leaves the way free for the next', async () => {
  const ring = bell();
  let heard = 0;
  work(() => {
    heard += 1;
    return heard === 1 ? Promise.reject(new Error('on purpose')) : Promise.resolve();
  });
  ring([scope('2013|1')]);
  await until('it failed', async () => (await queueStatus(queue)).failed === 1);
  ring([scope('2013|1')]);
  await until('the next is heard', () => heard === 2);
  // It is heard before its end is written down.
  await until('it has ended', async () => (await queueStatus(queue)).active === 0);
  expect(await queueStatus(queue)).toMatchObject({ failed: 1 });
});

test('status tells of a pause and of what waits', async () => {
  await queue.pause();
  bell()([scope('2013|1')]);
  await until('it waits', async () => (await queueStatus(queue)).waiting === 1);
  expect(await queueStatus(queue)).toMatchObject({ reachable: true, paused: true });
});

test('with the queue out of reach a ring neither throws nor waits nor piles up, and the status says so', async () => {
  const port = await freePort();
  const told: unknown[] = [];
  const gone = openQueueBackend({
    databaseUrl: `postgres://nobody@127.0.0.1:${port}/nothing`,
    redisUrl: storage.redisUrl === undefined ? undefined : `redis://127.0.0.1:${port}`,
    onError: (error) => told.push(error),
  });
  const silent = new Queue('bell', { connection: gone.connection, skipVersionCheck: true });
  silent.on('error', (error) => told.push(error));
  let sent = 0;
  const add = silent.add.bind(silent);
  silent.add = ((...args: Parameters<typeof add>) => {
    sent += 1;
    return add(...args);
  }) as typeof silent.add;
  const ring = createBell(silent, (error) => told.push(error));
  const began = performance.now();
  for (let turn = 0; turn < 1000; turn++) ring([scope('2013|1')]);
  expect(performance.now() - began).toBeLessThan(500);
  expect(sent).toBe(1);
  expect(await queueStatus(silent)).toMatchObject({ reachable: false });
  await until('the trouble is told', () => told.length > 0);
  await Promise.race([
    silent.close().catch(() => undefined),
    until('closing', () => false, 1000).catch(() => undefined),
  ]);
  await gone.close();
}, 60_000);

test('none of this was an error of a worker', () => {
  expect(errors).toEqual([]);
});
