import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { POSTGRES_MAJOR } from './binaries.ts';

/** Where a cluster lies and how to enter it. Kept in a file only its owner may read. */
export interface Cluster {
  readonly dataDirectory: string;
  readonly user: string;
  readonly password: string;
  /** Port of the last start; asked for again so that addresses stay the same. */
  readonly port?: number;
  /** The data folder of the last start. It tells a copy from a folder that was moved. */
  readonly folder?: string;
}

/** The file that remembers the cluster of a data folder. */
export const cardOf = (folder: string): string => join(folder, `postgres-${POSTGRES_MAJOR}.json`);

/**
 * The cluster of a data folder, or undefined when none was made yet.
 * @throws StartupProblem when there is one that must not be used, so that it is never passed over for a new, empty one
 */
export function readCluster(folder: string): Cluster | undefined {
  const usual = join(folder, `postgres-${POSTGRES_MAJOR}`);
  refuseNewer(folder);
  if (!existsSync(cardOf(folder))) {
    if (existsSync(usual)) {
      throw new StartupProblem(
        `${usual} exists but ${cardOf(folder)} with its password does not; put that file back, or move the folder away to begin anew.`,
      );
    }
    refuseOlder(folder);
    return undefined;
  }
  const card = readCard(folder);
  // The folder may have been moved since: the database inside it is its own, wherever it was before.
  const cluster = existsSync(usual) ? { ...card, dataDirectory: usual } : card;
  if (cluster.dataDirectory !== usual) refuseCopy(folder, cluster);
  const version = versionOf(cluster.dataDirectory);
  if (version !== String(POSTGRES_MAJOR)) {
    throw new StartupProblem(
      `${cluster.dataDirectory} holds no database of PostgreSQL ${POSTGRES_MAJOR} (${version ?? 'nothing found'}); restore it from a backup, or move ${cardOf(folder)} away to begin anew.`,
    );
  }
  return cluster;
}

/** Remembers a cluster, its password and its port; the file is replaced in one step. */
export function writeCluster(folder: string, cluster: Cluster): void {
  const draft = `${cardOf(folder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ ...cluster, folder }, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, cardOf(folder));
}

function readCard(folder: string): Cluster {
  let card: Partial<Cluster> | null;
  try {
    card = JSON.parse(readFileSync(cardOf(folder), 'utf8')) as Partial<Cluster> | null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') {
      throw new StartupProblem(
        `The database of ${folder} belongs to another user, who alone can read ${cardOf(folder)}; start Jiju as that user or name another folder with JIJU_DATA.`,
      );
    }
    if (!(error instanceof SyntaxError)) throw error;
    card = null;
  }
  const { dataDirectory, user, password } = card ?? {};
  if (typeof dataDirectory === 'string' && typeof user === 'string' && typeof password === 'string') {
    return { ...card, dataDirectory, user, password };
  }
  throw new StartupProblem(
    `${cardOf(folder)} (address and password of the database) is damaged; put it back from a backup, or move the folder away to begin anew.`,
  );
}

function refuseNewer(folder: string): void {
  const major = majorsIn(folder).find((one) => one > POSTGRES_MAJOR);
  if (major === undefined) return;
  throw new StartupProblem(
    `The data folder ${folder} holds a database of PostgreSQL ${major}, made by a newer Jiju; start that version, or name another folder with JIJU_DATA.`,
  );
}

function refuseOlder(folder: string): void {
  const major = majorsIn(folder).find((one) => one < POSTGRES_MAJOR);
  if (major === undefined) return;
  throw new StartupProblem(
    `The data folder ${folder} holds a database of PostgreSQL ${major}, made by an older Jiju that this one cannot read; docs/operations.md says how to upgrade.`,
  );
}

function majorsIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const major = /^postgres-(\d+)(\.json)?$/.exec(name)?.[1];
    return major === undefined ? [] : [Number(major)];
  });
}

function refuseCopy(folder: string, cluster: Cluster): void {
  const original = cluster.folder;
  if (original === undefined || original === folder || !existsSync(cardOf(original))) return;
  throw new StartupProblem(
    `The data folder ${folder} is a copy of ${original}, whose database in ${cluster.dataDirectory} it must not share; start the original, or restore a backup into a new folder.`,
  );
}

function versionOf(dataDirectory: string): string | undefined {
  try {
    return readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(code)) return undefined;
    throw error;
  }
}
