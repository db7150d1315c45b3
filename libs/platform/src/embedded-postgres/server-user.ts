import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartupProblem } from '../startup-problem/startup-problem.ts';

/** Who runs the server. Undefined fields: whoever runs us. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore lends the server to the owner of the data, else to `postgres`, else to
 * `nobody`; anybody else runs it as themselves.
 * @param dataDirectory PGDATA, whether it exists or not
 */
export function chooseServerUser(dataDirectory: string): ServerUser {
  const uid = process.getuid?.();
  const owner = ownerOf(dataDirectory);
  if (uid !== 0) {
    if (uid !== undefined && owner !== undefined && owner.uid !== uid) {
      throw new StartupProblem(
        `The database in ${dataDirectory} belongs to another user (uid ${owner.uid}); start Jiju as that user or name another folder with JIJU_DATA.`,
      );
    }
    return {};
  }
  if (owner !== undefined && owner.uid !== 0) return owner;
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (account === undefined) {
    throw new StartupProblem(
      'PostgreSQL does not run as root and there is no user `postgres` or `nobody`; start Jiju as an ordinary user or name a server with DATABASE_URL.',
    );
  }
  return account;
}

/** What the server's processes get as environment: nothing of ours, since PG* variables would change its behaviour. */
export const serverEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Runs a program as the server's user and tells whether it ended well. This asks the system itself, which knows more
 * (access lists, mount options, security modules) than mode bits tell.
 */
export function succeedsAs(user: ServerUser, program: string, args: readonly string[]): boolean {
  const result = spawnSync(program, args, { ...user, cwd: '/', env: serverEnvironment, stdio: 'ignore' });
  if ((result.error as NodeJS.ErrnoException | undefined)?.code === 'EPERM') {
    throw new StartupProblem(
      'PostgreSQL does not run as root and this container does not let root change its user; start Jiju as an ordinary user or name a server with DATABASE_URL.',
    );
  }
  return result.status === 0;
}

/** Whether the server's user can enter a folder and write into it. */
export function canUse(user: ServerUser, folder: string): boolean {
  return succeedsAs(user, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder]);
}

/** Whether the server's user can enter a folder. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return succeedsAs(user, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

function findAccount(name: string): { uid: number; gid: number } | undefined {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [account, , uid, gid] = line.split(':');
    if (account === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}
