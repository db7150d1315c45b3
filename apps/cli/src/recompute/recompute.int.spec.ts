import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createHouseDatabase, queryDatabase, type TestDatabase } from '@jiju/testing';
import { Client } from 'pg';

/** Milliseconds at most: each verb is a process that starts from its sources, which takes long on a busy machine. */
const processesTake = 240_000;

let database: TestDatabase;
let worker: Client;
beforeAll(async () => {
  database = await createHouseDatabase();
  worker = new Client({ connectionString: database.url });
  await worker.connect();
});
afterAll(async () => {
  await worker.end();
  await database.drop();
});

const makeStale = (key: string, retry = 'null'): Promise<unknown> =>
  queryDatabase(
    database.url,
    `insert into recompute_scope (kind, key, stage, retry_at) values ('directive', '${key}', 60, ${retry})`,
  );

/** The verb as a process; `onProgress` is called with what it says while it waits. */
async function recompute(words: readonly string[], onProgress = (_: string): unknown => undefined) {
  const env = { PATH: process.env['PATH'], DATABASE_URL: database.url };
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), 'recompute', ...words], { env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (out += more));
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    err += more;
    onProgress(more);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test(
  'what a worker holds is waited for and is no failure',
  async () => {
    await makeStale('D1');
    await worker.query('begin');
    await worker.query(`select pg_advisory_xact_lock(hashtextextended('directive|D1', 7))`);
    const done = await recompute(['--kind', 'directive'], () => void worker.query('commit'));
    expect(done).toEqual({
      code: 0,
      err: '1 results are with other workers\n',
      out: 'All that was asked for is fresh\n',
    });
    expect(await queryDatabase(database.url, 'select key from recompute_scope where wanted > done')).toEqual([]);
  },
  processesTake,
);

test(
  'what cannot be computed is a failure; other kinds are none of its business',
  async () => {
    await makeStale('D2', `now() + interval '1 hour'`);
    expect(await recompute(['--kind', 'star'])).toMatchObject({ code: 0 });
    expect(await recompute([])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^1 results could not be computed/),
    });
  },
  processesTake,
);
