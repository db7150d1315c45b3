import { createDatabase, createQueueStorage, queryDatabase, testQueue, until, type TestDatabase } from '@jiju/testing';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { openQueueBackend } from './queue-backend.ts';

let database: TestDatabase;
beforeAll(async () => (database = await createDatabase()));
afterAll(() => database.drop());

test('a connection that falls while somebody holds it is told, and does not take the process along', async () => {
  const told: unknown[] = [];
  const backend = openQueueBackend({
    databaseUrl: database.url,
    redisUrl: undefined,
    onError: (error) => told.push(error),
  });
  const pool = backend.connection as unknown as Pool;
  const client = await pool.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await queryDatabase(database.url, 'select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
  await until('it is told', () => told.length > 0);
  client.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await backend.close();
});

test('the queue finds its tables and does not wait for the disk, whatever else the address says', async () => {
  const address = `${database.url}?application_name=mine&options=${encodeURIComponent('-c statement_timeout=1234ms')}`;
  const backend = openQueueBackend({ databaseUrl: address, redisUrl: undefined, onError: () => undefined });
  const { rows } = await (backend.connection as unknown as Pool).query<Record<string, string>>(
    `select current_setting('search_path') as path, current_setting('synchronous_commit') as commits,
       current_setting('statement_timeout') as timeout`,
  );
  await backend.close();
  expect(rows).toEqual([{ path: 'bullmq', commits: 'off', timeout: '1234ms' }]);
});

const onRedis = testQueue() === 'redis' ? test : test.skip;

onRedis('a Redis without the database of the address is refused before anything is rung there', async () => {
  const storage = await createQueueStorage();
  const at = (number: number): string =>
    Object.assign(new URL(storage.redisUrl ?? ''), { pathname: `/${number}` }).href;
  const open = (redisUrl: string) =>
    openQueueBackend({ databaseUrl: database.url, redisUrl, onError: () => undefined });
  await expect(open(at(4_000_000)).prepare()).rejects.toThrow('The Redis of REDIS_URL has no database 4000000');
  const backend = open(at(3));
  await backend.prepare();
  await backend.close();
  await storage.drop();
});

onRedis('a Redis that is down does not hold up a start', async () => {
  const backend = openQueueBackend({
    databaseUrl: database.url,
    redisUrl: 'redis://127.0.0.1:1/3',
    onError: () => undefined,
  });
  await backend.prepare();
  await backend.close();
});

test('a process that has closed a Redis that is down ends at once', () => {
  const source = join(import.meta.dirname, 'queue-backend.ts');
  const program = `
    const { openQueueBackend } = await import(${JSON.stringify(source)});
    const options = { databaseUrl: 'postgres://nobody@127.0.0.1:1/x', redisUrl: 'redis://127.0.0.1:1', onError: () => undefined };
    const backend = openQueueBackend(options);
    while (backend.connection.status !== 'reconnecting') await new Promise((resolve) => setTimeout(resolve, 1));
    await backend.close();
    const closed = performance.now();
    process.on('exit', () => console.log(performance.now() - closed));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(Number(stdout)).toBeLessThan(1000);
});
