import { createDatabase, queryDatabase, until, type TestDatabase } from '@jiju/testing';
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
