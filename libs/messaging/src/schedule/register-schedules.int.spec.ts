import { createDatabase, createQueueStorage, until, type QueueStorage, type TestDatabase } from '@jiju/testing';
import { Queue, Worker } from 'bullmq';
import { openQueueBackend, type QueueBackend } from '../backend/queue-backend.ts';
import { nextRuns, registerSchedules, restoreSchedules, runNow } from './register-schedules.ts';
import { isScheduleCode, schedules } from './schedules.ts';

let database: TestDatabase;
let storage: QueueStorage;
let backend: QueueBackend;
let queue: Queue;
beforeAll(async () => {
  database = await createDatabase();
  storage = await createQueueStorage();
  backend = openQueueBackend({ databaseUrl: database.url, redisUrl: storage.redisUrl, onError: () => undefined });
  await backend.prepare();
});
afterAll(async () => {
  await backend.close();
  await database.drop();
  await storage.drop();
});
let number = 0;
beforeEach(() => {
  number += 1;
  queue = new Queue(`schedule-${number}`, { connection: backend.connection });
});
afterEach(() => queue.close());

const codes = schedules.map(({ code }) => code).sort();
const registered = async (): Promise<string[]> => [...(await nextRuns(queue)).keys()].sort();

test('registered twice, by two workers at once, each schedule is there once', async () => {
  await Promise.all([registerSchedules(queue), registerSchedules(queue)]);
  await registerSchedules(queue);
  expect(await registered()).toEqual(codes);
  expect(await queue.getJobSchedulersCount()).toBe(codes.length);
  expect(await queue.getDelayedCount()).toBeLessThanOrEqual(codes.length);
});

test('the days are those of Shanghai', async () => {
  await registerSchedules(queue);
  const next = (await nextRuns(queue)).get('assess-deadlines');
  // Five past midnight there is five past four in the afternoon in UTC.
  expect(next?.toISOString()).toMatch(/T16:05:00/);
});

test('what the queue lost it is told again, and what it has is left alone', async () => {
  await registerSchedules(queue);
  const before = await nextRuns(queue);
  await queue.removeJobScheduler('sweep');
  await queue.removeJobScheduler('clean-up');
  await restoreSchedules(queue, Date.now());
  expect(await registered()).toEqual(codes);
  expect((await nextRuns(queue)).get('verify-sample')).toEqual(before.get('verify-sample'));
});

test('all of it lost, all of it is back', async () => {
  await registerSchedules(queue);
  await queue.obliterate({ force: true });
  for (const code of codes) await queue.removeJobScheduler(code);
  expect(await registered()).toEqual([]);
  await restoreSchedules(queue, Date.now());
  expect(await registered()).toEqual(codes);
});

test('a schedule whose tick was lost an age ago is set going again', async () => {
  await registerSchedules(queue);
  const later = Date.now() + 3 * 86_400_000;
  await restoreSchedules(queue, later);
  expect(await registered()).toEqual(codes);
  expect(await queue.getJobSchedulersCount()).toBe(codes.length);
});

test('run now runs a schedule beside its timing, and says that somebody asked', async () => {
  const ran: unknown[] = [];
  await runNow(queue, 'verify-sample');
  const worker = new Worker(queue.name, (job) => Promise.resolve(void ran.push([job.name, job.data])), {
    connection: backend.connection,
  });
  await until('it ran', () => ran.length > 0);
  await worker.close();
  expect(ran).toEqual([['verify-sample', { now: true }]]);
  expect(await registered()).toEqual([]);
});

test('only what stands in the table is a schedule', () => {
  expect(isScheduleCode('sweep')).toBe(true);
  expect(isScheduleCode('format-disk')).toBe(false);
});
