import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { identityOf } from '../process-identity/process-identity.ts';

/** What a running server says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Last known state. A killed server leaves its last word behind, so `ready` alone proves nothing. */
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | '';
}

/** Reads the file of a data directory; undefined when there is none or the server has not written all of it yet. */
export function readPostmaster(dataDirectory: string): Postmaster | undefined {
  let text: string;
  try {
    text = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port)) return undefined;
  return { pid, port, status: (lines[7] ?? '').trim() as Postmaster['status'] };
}

/** Whether the process of that number is alive and really a PostgreSQL server. */
export function isServerProcess(pid: number): boolean {
  if (identityOf(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false; // it ended between the two looks
  }
}

/**
 * A folder that was copied while its database ran names the original's server, which must not be taken for its own; so does a file
 * that a crash left behind, once its number belongs to another server.
 * @throws StartupProblem when the server named in `postmaster.pid` works in another folder
 */
export function refuseStranger(dataDirectory: string): void {
  const postmaster = readPostmaster(dataDirectory);
  if (postmaster === undefined || process.platform !== 'linux' || !isServerProcess(postmaster.pid)) return;
  const its = statSync(`/proc/${postmaster.pid}/cwd`, { throwIfNoEntry: false });
  const ours = statSync(dataDirectory);
  if (its === undefined || (its.dev === ours.dev && its.ino === ours.ino)) return;
  throw new StartupProblem(
    `${dataDirectory} names a PostgreSQL of another folder as its own (process ${postmaster.pid}): it was copied while that was running, and such a copy cannot be trusted; take one with \`npm run jiju -- backup\`. If it is no copy, delete its file postmaster.pid and start again.`,
  );
}

/** Whether something accepts connections on a port of this machine. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
    const finish = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}
