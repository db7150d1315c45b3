import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillRuns, type ProcessIdentity } from '../process-identity/process-identity.ts';

/** Who holds a lock, with a word for people about what for. */
export interface LockHolder extends ProcessIdentity {
  readonly note: string;
}

/** A lock that is held until `release()` or until the process ends, however it ends. */
export interface HeldLock {
  readonly held: true;
  /** Changes the word others read. */
  describe(note: string): void;
  release(): void;
}

/**
 * Takes a lock kept as a file that names its holder. A holder that no longer runs has lost it.
 * @returns the lock, or who holds it
 */
export function tryLock(path: string, note: string): HeldLock | { readonly held: false; readonly holder: LockHolder } {
  const me = identityOf(process.pid) ?? { pid: process.pid, startTime: '' };
  for (;;) {
    if (linkWith(path, serialize(me, note))) {
      return {
        held: true,
        describe: (next) => replaceWith(path, serialize(me, next)),
        release: () => rmSync(path, { force: true }),
      };
    }
    const text = readIfThere(path);
    if (text === undefined) continue;
    const holder = parse(text);
    if (holder !== undefined && stillRuns(holder)) return { held: false, holder };
    removeStale(path, text);
  }
}

/**
 * Takes a lock, waiting for its holder.
 * @param patience milliseconds to wait
 * @returns the lock, or who still held it when patience ended
 */
export async function waitForLock(
  path: string,
  note: string,
  patience: number,
): Promise<HeldLock | { readonly held: false; readonly holder: LockHolder }> {
  const end = performance.now() + patience;
  for (;;) {
    const lock = tryLock(path, note);
    if (lock.held || performance.now() > end) return lock;
    await sleep(50);
  }
}

const serialize = (holder: ProcessIdentity, note: string): string =>
  `${JSON.stringify({ pid: holder.pid, startTime: holder.startTime, note })}\n`;

function parse(text: string): LockHolder | undefined {
  try {
    const value = JSON.parse(text) as Partial<LockHolder>;
    if (typeof value.pid !== 'number') return undefined;
    return { pid: value.pid, startTime: String(value.startTime ?? ''), note: String(value.note ?? '') };
  } catch {
    return undefined; // not ours or cut off by a crash: nobody holds it
  }
}

/** Makes the file with its content in one step: a reader never sees it half written. */
function linkWith(path: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o644 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replaceWith(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o644 });
  renameSync(draft, path);
}

/** Takes away the file that was read, and puts it back should somebody have replaced it in between. */
function removeStale(path: string, seen: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readIfThere(aside) !== seen) linkBack(aside, path);
  rmSync(aside, { force: true });
}

function linkBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
