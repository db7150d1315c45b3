import { readFileSync } from 'node:fs';

/** A process as the system knows it. The start time tells it from a later process that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Start in clock ticks after boot on Linux, empty elsewhere. */
  readonly startTime: string;
}

/** The identity of a running process, or undefined when there is none with this number (or only its corpse). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return undefined;
  const stat = linuxStat(pid);
  if (stat === undefined) return process.platform === 'linux' ? undefined : { pid, startTime: '' };
  if (stat.state === 'Z' || stat.state === 'X') return undefined;
  return { pid, startTime: stat.startTime };
}

/** Whether exactly this process (not a namesake) still runs. */
export function stillRuns(identity: ProcessIdentity): boolean {
  const now = identityOf(identity.pid);
  return now !== undefined && (identity.startTime === '' || now.startTime === identity.startTime);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function linuxStat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in parentheses and may itself hold spaces and parentheses: count from the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined; // no /proc, or the process ended between two looks
  }
}
