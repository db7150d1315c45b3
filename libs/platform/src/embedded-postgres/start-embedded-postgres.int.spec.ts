import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { identityOf } from '../process-identity/process-identity.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

let folder = '';
const holders: ChildProcess[] = [];

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'jiju-launcher-'));
  chmodSync(parent, 0o711);
  folder = join(parent, 'data');
});
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  await until(() => !serverRuns());
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

test('keeps data and address from one start to the next', async () => {
  const first = await startEmbeddedPostgres({ dataDir: folder });
  await query(first.url, 'create table thing as select 42 as answer');
  await first.stop();
  expect(serverRuns()).toBe(false);
  const second = await startEmbeddedPostgres({ dataDir: folder });
  expect(second.url).toBe(first.url);
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select answer from thing')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('lets nobody in without the password, which only its owner can read', async () => {
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const wrong = new URL(server.url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(folder, 'postgres-18.json')).mode & 0o777).toBe(0o600);
  expect(await query(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(
    await query(server.url, `select current_setting('fsync') || current_setting('synchronous_commit') as safe`),
  ).toEqual([{ safe: 'onon' }]);
  await server.stop();
});

test('is joined by a second process and stops with the last of the two', async () => {
  const holder = await hold();
  const joined = await startEmbeddedPostgres({ dataDir: folder });
  expect(joined.adopted).toBe(true);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await until(() => !existsSync(join(folder, 'postgres-leases', String(holder.pid)))); // its watchdog has had its turn
  expect(await query(joined.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await joined.stop();
  expect(serverRuns()).toBe(false);
});

test('stops by itself when the process that started it is killed', async () => {
  const holder = await hold();
  expect(serverRuns()).toBe(true);
  holder.kill('SIGKILL');
  await until(() => !serverRuns());
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8').trim()).toMatch(/database system is shut down$/);
});

test('comes back at once after kill -9, with what was committed', async () => {
  const first = await startEmbeddedPostgres({ dataDir: folder });
  await query(first.url, 'create table thing as select 42 as answer');
  process.kill(first.pid, 'SIGKILL');
  await first.gone;
  const second = await startEmbeddedPostgres({ dataDir: folder });
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select answer from thing')).toEqual([{ answer: 42 }]);
  await second.stop();
  await first.stop();
});

test('two that start at the same moment share one server', async () => {
  const [one, two] = await Promise.all([hold(), hold()]);
  expect(serverRuns()).toBe(true);
  one.kill('SIGTERM');
  await once(one, 'exit');
  expect(serverRuns()).toBe(true);
  two.kill('SIGTERM');
  await once(two, 'exit');
  await until(() => !serverRuns());
});

test('a throwaway server takes its folder with it, even when its starter is killed', async () => {
  const holder = await hold({ throwaway: true });
  expect(existsSync(folder)).toBe(true);
  holder.kill('SIGKILL');
  await until(() => !existsSync(folder));
});

test('a folder of somebody else is left alone', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'letter.txt'), 'dear');
  await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(
    /holds something that is not Jiju's \(letter.txt\)/,
  );
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('dear');
});

test('a database without its password, or of another version, is named and left alone', async () => {
  await (await startEmbeddedPostgres({ dataDir: folder })).stop();
  const card = join(folder, 'postgres-18.json');
  const text = readFileSync(card, 'utf8');
  rmSync(card);
  await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(/with its password does not/);
  writeFileSync(card, text, { mode: 0o600 });
  writeFileSync(join(folder, 'postgres-18', 'PG_VERSION'), '17\n');
  await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(/holds no database of PostgreSQL 18 \(17\)/);
});

test('a copy of the folder has a database of its own, unless it was taken while that was running', async () => {
  const copy = `${folder}-copy`;
  const first = await startEmbeddedPostgres({ dataDir: folder });
  cpSync(folder, copy, { recursive: true });
  await expect(startEmbeddedPostgres({ dataDir: copy })).rejects.toThrow(/copied while that was running/);
  expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await first.stop();
  rmSync(copy, { recursive: true });
  // With owners and modes, as the documentation says; Node's own copy keeps the owners of nobody.
  spawnSync('cp', ['-a', folder, copy]);
  const one = await startEmbeddedPostgres({ dataDir: folder });
  const two = await startEmbeddedPostgres({ dataDir: copy });
  expect(two.adopted).toBe(false);
  expect(two.dataDirectory).toBe(join(copy, 'postgres-18'));
  expect(two.port).not.toBe(one.port);
  await two.stop();
  await one.stop();
});

/** Starts the server in a process of its own, which stops it on SIGTERM. */
async function hold(options: { throwaway?: boolean } = {}): Promise<ChildProcess> {
  const module = new URL('./start-embedded-postgres.ts', import.meta.url).href;
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    const server = await startEmbeddedPostgres(${JSON.stringify({ dataDir: folder, ...options })});
    process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
    process.send('ready');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  holders.push(child);
  await once(child, 'message');
  return child;
}

function serverRuns(): boolean {
  const file = join(folder, 'postgres-18', 'postmaster.pid');
  if (!existsSync(file)) return false;
  return identityOf(Number(readFileSync(file, 'utf8').split('\n')[0])) !== undefined;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
