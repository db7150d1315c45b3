import { createBell, openQueueBackend, type QueueBackend } from '@jiju/messaging';
import { freePort } from '@jiju/platform';
import { clusterCode, faultsOf, openTestHouse, staleScopes, until } from '@jiju/testing';
import { Queue } from 'bullmq';
import { openLawsHouse, type LawsHouse } from './laws-house.ts';

let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 6, years: [2012, 2013] })));
afterAll(() => laws.close());

const figure = (value: number) => ({ cluster: clusterCode(1), period: '2013-Q1', indicator: 'REVENUE', value });

async function withQueue(
  redisUrl: string | undefined,
  work: (queue: Queue, backend: QueueBackend) => Promise<void>,
): Promise<void> {
  const ignore = (): void => undefined;
  const backend = openQueueBackend({ databaseUrl: laws.test.url, redisUrl, onError: ignore });
  if (redisUrl === undefined) await backend.prepare();
  const queue = new Queue('bell', { connection: backend.connection, skipWaitingForReady: true });
  queue.on('error', ignore);
  try {
    await work(queue, backend);
  } finally {
    // A queue that was never there cannot be left in order.
    if (redisUrl === undefined) await queue.close();
    await backend.close();
  }
}

test('jobs carry the names of scopes; a value that was saved stands in none of them', async () => {
  await withQueue(undefined, async (queue) => {
    const desk = await openTestHouse(laws.test.url, { ring: createBell(queue, () => undefined) });
    await desk.save([figure(987_654.321)]);
    await until('the bell rang', async () => (await queue.getWaitingCount()) > 0);
    const jobs = await queue.getJobs();
    for (const job of jobs) expect(Object.keys(job.data as object).sort()).toEqual(['key', 'kind']);
    expect(JSON.stringify(jobs.map(({ data, opts, name }) => ({ data: data as unknown, opts, name })))).not.toContain(
      '987654',
    );
    await desk.drain();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.close();
  });
});

test('with the queue down saving works, nothing throws, and what is stale is written down', async () => {
  const port = await freePort();
  await withQueue(`redis://127.0.0.1:${port}`, async (queue) => {
    const desk = await openTestHouse(laws.test.url, { ring: createBell(queue, () => undefined) });
    for (let turn = 1; turn <= 20; turn++) expect(await desk.save([figure(turn)])).toMatchObject({ changed: 1 });
    expect(await staleScopes(desk.database)).toHaveLength(1);
    await laws.second.drain();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.close();
  });
});

test('with every ring lost, whoever looks finds what is stale', async () => {
  await laws.first.save([figure(31), { ...figure(32), cluster: clusterCode(2) }]);
  expect(laws.first.rung.length).toBeGreaterThan(0);
  await laws.second.drain();
  expect(await staleScopes(laws.second.database)).toEqual([]);
  expect(await faultsOf(laws.second)).toEqual([]);
});

test('a refused change rings nobody', async () => {
  const rung = laws.first.rung.length;
  expect(await laws.first.save([{ ...figure(1), cluster: 'NOBODY' }])).toMatchObject({
    refused: [{ code: 'unknown-cluster' }],
  });
  expect(laws.first.rung).toHaveLength(rung);
});
