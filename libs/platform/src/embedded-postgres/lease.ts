import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, stillRuns } from '../process-identity/process-identity.ts';

/**
 * Several processes may use one embedded server: `npm start` and a command line verb beside it. Each keeps a lease, a file named after its
 * process; whoever gives up the last lease stops the server, so nobody pulls it from under the other.
 */
export function leaseFolder(folder: string): string {
  return join(folder, 'postgres-leases');
}

/** Writes this process's lease. */
export function takeLease(folder: string): void {
  mkdirSync(leaseFolder(folder), { recursive: true });
  writeFileSync(join(leaseFolder(folder), String(process.pid)), identityOf(process.pid)?.startTime ?? '');
}

/** Removes this process's lease and those of processes that ended without. */
export function giveUpLease(folder: string): { othersRemain: boolean } {
  rmSync(join(leaseFolder(folder), String(process.pid)), { force: true });
  if (!existsSync(leaseFolder(folder))) return { othersRemain: false };
  let others = 0;
  for (const name of readdirSync(leaseFolder(folder))) {
    const path = join(leaseFolder(folder), name);
    if (stillRuns({ pid: Number(name), startTime: readFileSync(path, 'utf8') })) others += 1;
    else rmSync(path, { force: true });
  }
  return { othersRemain: others > 0 };
}
