import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@jiju/platform';
import { createDatabase, createQueueStorage } from '@jiju/testing';

const root = new URL('../../', import.meta.url).pathname;

export interface Login {
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

/** The built programs, running as they do for a user, on a database and a port of their own. */
export interface RunningHouse {
  readonly url: string;
  readonly databaseUrl: string;
  readonly logins: readonly Login[];
  readonly api: ChildProcess;
  readonly worker: ChildProcess;
  /** Runs a verb of the command line; answers its exit code and what it said. */
  jiju(...words: string[]): Promise<{ code: number; output: string }>;
  stop(): Promise<void>;
}

/** @param options.demonstration whether the demonstration is seeded (else: an administrator and nothing more). */
export async function startHouse(options: { demonstration?: boolean } = {}): Promise<RunningHouse> {
  const database = await createDatabase();
  const queue = await createQueueStorage();
  const dataDir = mkdtempSync(join(tmpdir(), 'jiju-e2e-'));
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    JIJU_DATA: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    JIJU_DEMONSTRATION: String(options.demonstration ?? true),
    ...(queue.redisUrl !== undefined && { REDIS_URL: queue.redisUrl }),
  };
  const jiju = (...words: string[]): Promise<{ code: number; output: string }> => runVerb(env, words);
  for (const words of [['migrate'], ['seed', '--if-empty']]) {
    const { code, output } = await jiju(...words);
    if (code !== 0) throw new Error(`jiju ${words.join(' ')} failed: ${output}`);
  }
  const [worker, api] = await Promise.all([startServer('worker', env), startServer('api', env)]);
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    logins: JSON.parse(readFileSync(join(dataDir, 'first-logins.json'), 'utf8')) as Login[],
    api,
    worker,
    jiju,
    async stop() {
      await Promise.all([ended(api), ended(worker)]);
      await queue.drop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts a built server and waits until it says that it is ready. */
export function startServer(name: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(join(root, 'dist', name, 'main.js'), { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)} before it was ready`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return gone;
}

function runVerb(env: NodeJS.ProcessEnv, words: readonly string[]): Promise<{ code: number; output: string }> {
  const child = fork(join(root, 'dist/cli/main.js'), words, { env, silent: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, output })));
}
