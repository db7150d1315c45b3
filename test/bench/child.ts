import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A process of our own that says `{ ready: true }` when it serves. */
export interface Child {
  /** Largest memory it ever used, in MB. */
  peakMemory(): number;
  /** Memory it uses now, in MB. */
  memory(): number;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** After a failure: nothing of ours may stay. */
export function killChildren(): void {
  for (const child of running) child.kill('SIGKILL');
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param program below the project's folder */
export async function startChild(program: string, env: Readonly<Record<string, string | undefined>>): Promise<Child> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const child = fork(root + program, [], {
    cwd: root,
    // As `tools/steps/server-flags.mjs` runs the servers.
    execArgv: ['--max-semi-space-size=4', '--max-old-space-size=512'],
    env: { ...process.env, NODE_ENV: 'production', ...given },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => (said = `${said}${text}`.slice(-2000)));
  const ended = once(child, 'exit').then(() => !running.delete(child));
  const ready = new Promise<boolean>((resolve) => {
    child.on('message', (message) => (message as { ready?: boolean }).ready === true && resolve(true));
  });
  if (!(await Promise.race([ready, ended]))) throw new Error(`${program} ended before it was ready:\n${said}`);
  return {
    peakMemory: () => statusOf(child, 'VmHWM'),
    memory: () => statusOf(child, 'VmRSS'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export const startWorker = (databaseUrl: string, redisUrl?: string): Promise<Child> =>
  startChild('dist/worker/main.js', { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl });

function statusOf({ pid }: ChildProcess, line: string): number {
  const kilobytes = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
