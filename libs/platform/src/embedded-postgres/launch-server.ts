import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port/free-port.ts';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import type { Cluster } from './card.ts';
import { readPostmaster } from './postmaster-file.ts';
import { serverSettings } from './server-settings.ts';
import { serverEnvironment, type ServerUser } from './server-user.ts';

/** A server process and the promise of its end. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly gone: Promise<void>;
}

const LONGEST_LOG = 20 * 1024 * 1024;
/** Recovery after a crash replays the log before the server is ready; a large one takes its time. */
const PATIENCE = 5 * 60_000;

/**
 * Starts a server and waits until it is ready. Tries again when the children of a killed server still hold its memory, and when
 * another program was faster on the port.
 */
export async function launchServer(
  folder: string,
  native: string,
  cluster: Cluster,
  user: ServerUser,
  throwaway: boolean,
): Promise<RunningServer> {
  const end = performance.now() + 20_000;
  let preferred = cluster.port;
  for (;;) {
    const port = await freePort(preferred);
    const result = await attempt(folder, native, cluster, user, serverSettings(port, throwaway));
    if ('gone' in result) return { pid: result.pid, port, gone: result.gone };
    if (/No space left on device|Disk quota exceeded/.test(result.words)) {
      throw new StartupProblem(`The disk of the data folder ${folder} is full; PostgreSQL cannot start.`);
    }
    if (/Address already in use/.test(result.words)) preferred = undefined;
    else if (!/pre-existing shared memory|lock file .* already exists/.test(result.words)) {
      throw new Error(`PostgreSQL did not start; its last words (${join(folder, 'postgres.log')}):\n${result.words}`);
    }
    if (performance.now() > end) {
      throw new StartupProblem(
        `PostgreSQL cannot start on ${cluster.dataDirectory}: ${result.words.split('\n')[0] ?? ''}`,
      );
    }
    await sleep(200);
  }
}

type Attempt = { readonly pid: number; readonly gone: Promise<void> } | { readonly words: string };

async function attempt(
  folder: string,
  native: string,
  cluster: Cluster,
  user: ServerUser,
  settings: string[],
): Promise<Attempt> {
  const logFile = join(folder, 'postgres.log');
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) truncateSync(logFile);
  const log = openSync(logFile, 'a', 0o640);
  const before = statSync(logFile).size;
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster.dataDirectory, ...settings], {
    ...user,
    cwd: cluster.dataDirectory,
    env: serverEnvironment,
    detached: true, // its own process group: Ctrl-C reaches the servers that use it first
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  const gone = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  }).finally(() => (ended = true));
  child.unref();
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    await Promise.race([gone, sleep(10)]);
    if (ended) return { words: readFileSync(logFile, 'utf8').slice(before).trim() };
    const postmaster = readPostmaster(cluster.dataDirectory);
    // A stale file of a killed server still says ready: it must be our own process that says so.
    if (child.pid !== undefined && postmaster?.pid === child.pid && postmaster.status === 'ready')
      return { pid: child.pid, gone };
  }
  child.kill('SIGQUIT');
  throw new StartupProblem(`PostgreSQL did not become ready within ${PATIENCE / 60_000} minutes; see ${logFile}.`);
}
