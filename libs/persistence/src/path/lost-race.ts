import { setTimeout as pause } from 'node:timers/promises';

const attempts = 6;

/** A transaction that has to begin anew because another one was faster. */
export class LostRace extends Error {
  /** PostgreSQL's own code for it. */
  readonly code = '40001';
}

/**
 * What a statement that nobody waits for means by a division by zero: it counted the rows it wrote (`1 / (count(*) = n)::int`)
 * and some were missing, because another transaction was faster.
 */
export function countMissed(error: Error): Error {
  return codeOf(error) === '22012' ? new LostRace('Somebody else was faster') : error;
}

/**
 * Does a transaction again that PostgreSQL ended in favour of another (deadlock, serialization) or that lost a race we
 * noticed ourselves. Nothing of it was kept, so doing it again is doing it once. Attempts are counted from 1.
 */
export async function untilWon<T>(transaction: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(attempt);
    } catch (error) {
      if (attempt === attempts || !isLostRace(error)) throw error;
      // Those who met once would meet again if both came back at the same moment.
      await pause(attempt * attempt * (5 + Math.random() * 20));
    }
  }
}

export function isLostRace(error: unknown): boolean {
  return codeOf(error)?.startsWith('40') === true;
}

/**
 * Whether an error says that the server or the way to it is gone, or that a race for rows or memory was lost: nobody is at fault,
 * and the same work succeeds later.
 * @param ofStatement it came out of a statement; the driver's own errors carry no code.
 */
export function isPassing(error: unknown, ofStatement: boolean): boolean {
  const code = codeOf(error);
  if (code === undefined) return ofStatement;
  return /^(40|08|57|53|55P03|25P03)/.test(code) || /^E(?!RR_)[A-Z]+$/.test(code);
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
