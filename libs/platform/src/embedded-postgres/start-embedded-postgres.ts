import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDataFolder } from '../data-folder/data-folder.ts';
import { waitForLock } from '../file-lock/file-lock.ts';
import { stillRuns, identityOf } from '../process-identity/process-identity.ts';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { POSTGRES_MAJOR, prepareBinaries } from './binaries.ts';
import { readCluster, writeCluster, type Cluster } from './card.ts';
import { createCluster, ROOT_SHELTER } from './cluster.ts';
import { giveUpLease, takeLease } from './lease.ts';
import { answers, isServerProcess, readPostmaster, refuseStranger } from './postmaster-file.ts';
import { launchServer, type RunningServer } from './launch-server.ts';
import { canEnter, chooseServerUser, type ServerUser } from './server-user.ts';
import { setWatchdog } from './watchdog.ts';

/** How to start the embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** Folder of all of Jiju's data; the cluster lies in `postgres-<major>` inside it. */
  readonly dataDir: string;
  /** For tests: gives up durability for speed and deletes the whole folder at the end. */
  readonly throwaway?: boolean;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** `postgres://...` of the database `postgres`, with the password in it. */
  readonly url: string;
  /** It was running already and this process only joined. */
  readonly adopted: boolean;
  readonly pid: number;
  readonly port: number;
  readonly dataDirectory: string;
  /** Resolves when the server is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /** Gives the server up; it stops (in order, nothing lost) unless another process uses it. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the project, or joins the one already running on this folder. It listens on 127.0.0.1 only, with
 * a random password, and stops when the last process that uses it is gone, even if that was killed.
 * @throws StartupProblem when something outside the program is in the way
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir: folder, throwaway = false } = options;
  prepareDataFolder(folder);
  const lock = await waitForLock(lockOf(folder), 'starting PostgreSQL', 60_000);
  if (!lock.held) {
    throw new StartupProblem(
      `Process ${lock.holder.pid} has been starting the database in ${folder} for a minute; end it and try again.`,
    );
  }
  try {
    const { cluster, user, native } = await prepare(folder, throwaway);
    takeLease(folder);
    const watchdog = setWatchdog(folder, cluster.dataDirectory, throwaway ? folder : undefined);
    try {
      const found = await findRunning(cluster.dataDirectory);
      const server = found ?? (await launchServer(folder, native, cluster, user, throwaway));
      if (server.port !== cluster.port || cluster.folder !== folder)
        writeCluster(folder, { ...cluster, port: server.port });
      return running(options, cluster, server, found !== undefined, () => watchdog.dismiss());
    } catch (error) {
      watchdog.dismiss();
      giveUpLease(folder);
      throw error;
    }
  } finally {
    lock.release();
  }
}

const lockOf = (folder: string): string => join(folder, 'postgres.lock');

async function prepare(
  folder: string,
  throwaway: boolean,
): Promise<{ cluster: Cluster; user: ServerUser; native: string }> {
  const known = readCluster(folder);
  const user = chooseServerUser(known?.dataDirectory ?? join(folder, `postgres-${POSTGRES_MAJOR}`));
  const native = prepareBinaries(user, process.getuid?.() === 0 ? ROOT_SHELTER : folder);
  const cluster = known ?? (await createCluster(folder, native, user, throwaway));
  if (!canEnter(user, cluster.dataDirectory)) {
    throw new StartupProblem(
      `The user that runs PostgreSQL (uid ${user.uid ?? process.getuid?.()}) can no longer enter ${cluster.dataDirectory}; give it permission to, or move the folder back where it was.`,
    );
  }
  refuseStranger(cluster.dataDirectory);
  return { cluster, user, native };
}

/** The server that runs on this data already, once it is ready; waits for one that is just starting or stopping. */
async function findRunning(dataDirectory: string): Promise<RunningServer | undefined> {
  for (let turn = 0; turn < 600; turn += 1) {
    const postmaster = readPostmaster(dataDirectory);
    if (postmaster === undefined || !isServerProcess(postmaster.pid)) return undefined;
    if (postmaster.status === 'ready' && (await answers(postmaster.port))) {
      return { pid: postmaster.pid, port: postmaster.port, gone: whenGone(postmaster.pid) };
    }
    await sleep(100);
  }
  throw new StartupProblem(`A PostgreSQL runs on ${dataDirectory} but does not become ready; stop it and try again.`);
}

async function whenGone(pid: number): Promise<void> {
  const identity = identityOf(pid);
  while (identity !== undefined && stillRuns(identity)) await sleep(250, undefined, { ref: false });
}

function running(
  options: EmbeddedPostgresOptions,
  cluster: Cluster,
  server: RunningServer,
  adopted: boolean,
  dismiss: () => void,
): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    // The same lock as for starting: nobody may join a server that is about to stop.
    const lock = existsSync(options.dataDir)
      ? await waitForLock(lockOf(options.dataDir), 'stopping PostgreSQL', 60_000)
      : undefined;
    try {
      const { othersRemain } = giveUpLease(options.dataDir);
      dismiss();
      if (othersRemain) return;
      await stopServer(server.pid);
    } finally {
      if (lock?.held === true) lock.release();
    }
    if (options.throwaway === true) rmSync(options.dataDir, { recursive: true, force: true });
  };
  return {
    url: `postgres://${cluster.user}:${cluster.password}@127.0.0.1:${server.port}/postgres`,
    adopted,
    pid: server.pid,
    port: server.port,
    dataDirectory: cluster.dataDirectory,
    gone: server.gone,
    stop: () => (stopping ??= stop()),
  };
}

/** SIGINT ends sessions and shuts down cleanly. Should that hang, SIGQUIT stops at once; the next start recovers from the log. */
async function stopServer(pid: number): Promise<void> {
  const identity = identityOf(pid);
  if (identity === undefined || !isServerProcess(pid)) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let turn = 0; turn < 1200; turn += 1) {
      if (!stillRuns(identity)) return;
      await sleep(25);
    }
  }
}
