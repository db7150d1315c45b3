import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupProblem } from '../startup-problem/startup-problem.ts';

const MARK = 'jiju-data.json';
/** Raised when an older Jiju could no longer use what lies in the folder. */
const LAYOUT = 1;
/** What an otherwise empty folder may hold: our mark, just written by another process, and what a fresh disk brings. */
const FAMILIAR = new Set([MARK, 'lost+found']);
const MEGABYTE = 1024 * 1024;

/**
 * Makes sure that a folder can hold the data of one Jiju: it exists, is ours, can be written and has room.
 * An empty or missing folder becomes ours and is marked as such.
 * @param folder absolute path
 * @param room megabytes that must be free on its disk
 * @throws StartupProblem in every other case
 */
export function prepareDataFolder(folder: string, room = 100): void {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new StartupProblem(`The data folder ${folder} is not a folder.`);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderProblem(folder, error);
  }
  const free = Math.floor(Number(freeBytes(folder)) / MEGABYTE);
  if (free < room) {
    throw new StartupProblem(
      `The disk of the data folder ${folder} is full: ${free} MB are free and Jiju needs at least ${room} MB.`,
    );
  }
  if (existsSync(join(folder, MARK))) return refuseNewerLayout(folder);
  const strangers = readdirSync(folder).filter((name) => !FAMILIAR.has(name));
  if (strangers.length > 0) {
    throw new StartupProblem(
      `The folder ${folder} holds something that is not Jiju's (${strangers.slice(0, 3).join(', ')}); ` +
        'name an empty or new folder with JIJU_DATA.',
    );
  }
  writeFileSync(join(folder, MARK), `${JSON.stringify({ program: 'jiju', layout: LAYOUT })}\n`);
}

function refuseNewerLayout(folder: string): void {
  const layout = /"layout":\s*(\d+)/.exec(readFileSync(join(folder, MARK), 'utf8'))?.[1];
  if (Number(layout ?? LAYOUT) <= LAYOUT) return;
  throw new StartupProblem(
    `The data folder ${folder} was made by a newer Jiju; start that version, or name another folder with JIJU_DATA.`,
  );
}

/** Step by step: Node's own recursive form never returns where the system lets nobody make folders (below `/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was faster
  }
}

function freeBytes(folder: string): bigint {
  const disk = statfsSync(folder, { bigint: true });
  return disk.bavail * disk.bsize;
}

function folderProblem(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT') {
    return new StartupProblem(`The data folder ${folder} cannot be written by this user; name another with JIJU_DATA.`);
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') return new StartupProblem(`The data folder ${folder} is not a folder.`);
  if (code === 'ENOSPC') return new StartupProblem(`The disk of the data folder ${folder} is full.`);
  return error;
}
