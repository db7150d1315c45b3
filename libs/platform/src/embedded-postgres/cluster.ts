import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import { writeCluster, type Cluster } from './card.ts';
import { localeArguments } from './server-settings.ts';
import { canUse, serverEnvironment, type ServerUser } from './server-user.ts';

/** Where root shelters what the server's user could not reach in the data folder. */
export const ROOT_SHELTER = '/var/lib/jiju';

/** A cluster in the making: `draft` becomes its data directory when the work on it has succeeded. */
export interface Making {
  readonly draft: string;
  readonly cluster: Cluster;
}

/**
 * Makes a cluster with a random password, in whatever way `fill` fills its folder. An interrupted attempt leaves nothing that a
 * later one stumbles over.
 */
export async function makeCluster(
  folder: string,
  user: ServerUser,
  fill: (making: Making) => void | Promise<void>,
): Promise<Cluster> {
  const dataDirectory = homeFor(folder, user);
  const draft = `${dataDirectory}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  lend(draft, user);
  const cluster: Cluster = { dataDirectory, user: 'jiju', password: randomBytes(24).toString('base64url') };
  try {
    await fill({ draft, cluster });
    renameSync(draft, dataDirectory);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  writeCluster(folder, cluster);
  return cluster;
}

/**
 * Makes a new, empty cluster.
 * @param native folder of the programs
 */
export function createCluster(folder: string, native: string, user: ServerUser, throwaway: boolean): Promise<Cluster> {
  return makeCluster(folder, user, ({ draft, cluster }) => {
    const passwordFile = `${draft}.password`;
    writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
    lend(passwordFile, user);
    try {
      const args = ['-D', draft, '-U', cluster.user, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
      const rest = ['--no-instructions', ...localeArguments, ...(throwaway ? ['--no-sync'] : [])];
      const options = { ...user, cwd: draft, env: serverEnvironment, encoding: 'utf8' as const };
      const result = spawnSync(join(native, 'bin', 'initdb'), [...args, ...rest], options);
      if (result.status !== 0) throw initProblem(folder, `${result.stdout}\n${result.stderr}`);
    } finally {
      rmSync(passwordFile, { force: true });
    }
  });
}

/** The data folder itself, or a folder of root's when the server's user cannot reach that. */
function homeFor(folder: string, user: ServerUser): string {
  const name = `postgres-${POSTGRES_MAJOR}`;
  if (user.uid === undefined || reachable(folder, user)) return join(folder, name);
  mkdirSync(ROOT_SHELTER, { recursive: true, mode: 0o711 });
  return join(ROOT_SHELTER, `${basename(folder).replace(/^\.+/, '')}-${randomBytes(6).toString('hex')}-${name}`);
}

function reachable(folder: string, user: ServerUser): boolean {
  const probe = join(folder, `probe-${process.pid}`);
  mkdirSync(probe, { mode: 0o700 });
  lend(probe, user);
  try {
    return canUse(user, probe);
  } finally {
    rmSync(probe, { recursive: true });
  }
}

function lend(path: string, user: ServerUser): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

function initProblem(folder: string, output: string): Error {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new StartupProblem(`The disk of the data folder ${folder} is full.`);
  }
  if (/could not look up effective user ID/.test(output)) {
    return new StartupProblem(
      `PostgreSQL needs a user with an entry in /etc/passwd and uid ${process.getuid?.()} has none; name a server with DATABASE_URL.`,
    );
  }
  return new Error(`initdb failed:\n${output.trim()}`);
}
