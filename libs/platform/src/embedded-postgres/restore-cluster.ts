import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { prepareDataFolder } from '../data-folder/data-folder.ts';
import { tryLock } from '../file-lock/file-lock.ts';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { POSTGRES_MAJOR, prepareBinaries } from './binaries.ts';
import { readCluster } from './card.ts';
import { makeCluster, ROOT_SHELTER } from './cluster.ts';
import { chooseServerUser, serverEnvironment, type ServerUser } from './server-user.ts';

/** Whether a data folder has a database of its own. */
export function hasEmbeddedPostgres(folder: string): boolean {
  prepareDataFolder(folder);
  return readCluster(folder) !== undefined;
}

/**
 * Makes the database of a data folder that has none yet from a backup: a compressed tar of a data directory, as `BASE_BACKUP` sends
 * it. The server replays the log in it at its first start. The password is a new one.
 * @throws StartupProblem when the folder has a database, or the file is no such backup; nothing is left behind then
 */
export async function restoreEmbeddedPostgres(folder: string, file: string): Promise<void> {
  prepareDataFolder(folder);
  const lock = tryLock(join(folder, 'postgres.lock'), 'restoring');
  if (!lock.held) throw new StartupProblem(`Process ${lock.holder.pid} is just at work on ${folder}; try again.`);
  try {
    await restoreInto(folder, file);
  } finally {
    lock.release();
  }
}

async function restoreInto(folder: string, file: string): Promise<void> {
  if (hasEmbeddedPostgres(folder)) {
    throw new StartupProblem(
      `The data folder ${folder} has a database already; name a new folder with JIJU_DATA to restore into.`,
    );
  }
  const user = chooseServerUser(join(folder, `postgres-${POSTGRES_MAJOR}`));
  const native = prepareBinaries(user, process.getuid?.() === 0 ? ROOT_SHELTER : folder);
  await makeCluster(folder, user, async ({ draft, cluster }) => {
    await unpack(file, draft, user);
    refuseOtherMajor(file, draft);
    setPassword(native, draft, user, cluster.user, cluster.password);
    syncToDisk(native, draft, user);
  });
}

async function unpack(file: string, into: string, user: ServerUser): Promise<void> {
  // As the server's user, so that everything is its own.
  const tar = spawn('tar', ['-x', '-p', '-f', '-'], { ...user, cwd: into, stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  tar.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(tar, 'close') as Promise<[number | null]>;
  try {
    const [[status]] = await Promise.all([ended, pipeline(createReadStream(file), createGunzip(), tar.stdin)]);
    if (status !== 0) throw new Error(complaint.trim());
  } catch (error) {
    tar.kill();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && tar.pid === undefined) throw new StartupProblem('Restoring needs the program `tar`.');
    if (/No space left/.test(complaint)) throw new StartupProblem(`The disk of ${into} is full.`);
    throw new StartupProblem(
      `${file} is no complete backup of an embedded database: ${complaint.trim().split('\n')[0] || message}.`,
      { cause: error },
    );
  }
}

function refuseOtherMajor(file: string, draft: string): void {
  let version: string;
  try {
    version = readFileSync(join(draft, 'PG_VERSION'), 'utf8').trim();
    readFileSync(join(draft, 'backup_label'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StartupProblem(`${file} is no backup of an embedded database.`, { cause: error });
  }
  if (version === String(POSTGRES_MAJOR)) return;
  throw new StartupProblem(
    `${file} is a backup of PostgreSQL ${version}, and this Jiju brings ${POSTGRES_MAJOR}; restore it with the version that made it.`,
  );
}

/** By the server alone, without anybody else on it; replays the log on the way. The password is base64url: no quotes in it. */
function setPassword(native: string, draft: string, user: ServerUser, role: string, password: string): void {
  const result = spawnSync(
    join(native, 'bin', 'postgres'),
    ['--single', '-D', draft, '-c', 'exit_on_error=true', 'postgres'],
    {
      ...user,
      cwd: draft,
      env: serverEnvironment,
      encoding: 'utf8',
      input: `alter role ${role} password '${password}'\n`,
    },
  );
  if (result.status !== 0) throw new Error(`PostgreSQL does not start on the backup:\n${result.stderr.trim()}`);
}

/** Unpacking leaves files in the memory of the system; PostgreSQL counts on what it wrote earlier being on the disk. */
function syncToDisk(native: string, draft: string, user: ServerUser): void {
  const options = { ...user, cwd: draft, env: serverEnvironment, encoding: 'utf8' as const };
  const result = spawnSync(join(native, 'bin', 'initdb'), ['--sync-only', '-D', draft], options);
  if (result.status !== 0)
    throw new Error(`The restored files could not be written to the disk:\n${result.stderr.trim()}`);
}
