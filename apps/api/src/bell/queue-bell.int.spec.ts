import { bellQueue, openQueueBackend, scheduleQueue, type QueueBackend } from '@jiju/messaging';
import { freePort } from '@jiju/platform';
import { createDatabase, createQueueStorage, testQueue, until, type QueueStorage } from '@jiju/testing';
import { Queue } from 'bullmq';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let storage: QueueStorage;
let api: ApiUnderTest;
let administrator: Caller;
let backend: QueueBackend;
let bell: Queue;
let clock: Queue;
beforeAll(async () => {
  storage = await createQueueStorage();
  api = await startApiUnderTest(createDatabase, { redisUrl: storage.redisUrl }, { bell: undefined });
  administrator = await api.as('administrator');
  backend = openQueueBackend({ databaseUrl: api.databaseUrl, redisUrl: storage.redisUrl, onError: () => undefined });
  [bell, clock] = [bellQueue, scheduleQueue].map((name) => new Queue(name, { connection: backend.connection })) as [
    Queue,
    Queue,
  ];
  await buildSmallWorld(administrator);
});
afterAll(async () => {
  await Promise.all([bell.close(), clock.close()]);
  await backend.close();
  await api.stop();
  await storage.drop();
});

const save = (caller: Caller, value: number) => {
  const figure = { clusterCode: 'ZZ-1', indicatorCode: 'REVENUE', periodCode: '2013', value };
  return caller.send('PUT', '/figures', { figures: [figure] });
};

test('a save rings the bell', async () => {
  await bell.drain();
  expect((await save(administrator, 1)).status).toBe(200);
  await until('a ring waits', async () => (await bell.getWaitingCount()) > 0);
});

test('operations tell of the queue, and a schedule that is asked for waits in it', async () => {
  const { body } = await administrator.send('GET', '/operations');
  const backendNow = testQueue() === 'redis' ? 'redis' : 'postgresql';
  expect(body).toMatchObject({ queue: { backend: backendNow, reachable: true } });
  expect((await administrator.send('GET', '/schedules')).body.total).toBe(5);
  expect((await administrator.send('POST', '/schedules/verify-sample/run')).status).toBe(202);
  expect((await clock.getWaiting()).map(({ name }) => name)).toEqual(['verify-sample']);
});

// The queue in PostgreSQL is there whenever the database is; only a Redis can be missing.
const onRedis = testQueue() === 'redis' ? test : () => undefined;
onRedis('without its queue an api starts, saves and stops', async () => {
  const redisUrl = `redis://127.0.0.1:${await freePort()}`;
  const alone = await startApiUnderTest(createDatabase, { redisUrl }, { bell: undefined });
  const desk = await alone.as('administrator');
  await buildSmallWorld(desk);
  const began = performance.now();
  expect((await save(desk, 1)).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(1000);
  expect((await desk.send('GET', '/operations')).body).toMatchObject({ queue: { reachable: false } });
  await alone.stop();
});
