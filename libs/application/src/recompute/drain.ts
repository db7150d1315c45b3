import { RoundFailed, type Actor, type House } from '../path/house.ts';
import { recomputeStale, roundLimit } from './recompute-stale.ts';

export interface DrainNeeds {
  readonly house: House;
  readonly actor: Actor;
  /** Scopes of one round at most. */
  readonly limit?: number;
  readonly onError: (error: unknown) => void;
  /** Tells how long a round took, in milliseconds, and rests between rounds; without it rounds follow each other at once. */
  readonly pace?: { elapsed(): number; rest(milliseconds: number): Promise<void> };
  /** True from the moment the process is asked to end: the round at hand is finished, the rest stays stale for others. */
  readonly isEnding?: () => boolean;
}

/** Rounds in a row after which changes are taken to come in a stream, and the longest rest from then on, in milliseconds. */
const stream = 3;
const longestRest = 250;

/**
 * The loop of a worker: rounds until nothing stale can be taken. Calls while it runs join it, and a call that came after
 * the last look makes it look again, so whoever awaits it knows that what was committed before is taken care of.
 * While changes come in a stream it rests between the rounds as long as the last one took: what changes meanwhile is
 * computed once instead of again and again, and those who write keep half of the machine.
 * A round that throws is repeated in smaller parts, down to a single scope without its consequences: the one at fault is set
 * aside. Rounds that succeed grow again.
 */
export function createDrain({
  house,
  actor,
  limit = roundLimit,
  onError,
  pace,
  isEnding,
}: DrainNeeds): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = false;

  const rounds = async (): Promise<void> => {
    let size = limit;
    let partial = 0;
    while (isEnding?.() !== true) {
      const began = pace?.elapsed() ?? 0;
      try {
        const { scopes, extent } = await recomputeStale(house, actor, size);
        if (scopes.length === 0) return;
        size = Math.min(limit, size * 2);
        // Of a bulk there is more to take; a round that took all there was met what came since the last.
        partial = extent === 'all' ? partial + 1 : 0;
        if (pace && partial >= stream) await pace.rest(Math.min(pace.elapsed() - began, longestRest));
      } catch (error) {
        if (!(error instanceof RoundFailed)) throw error;
        onError(error);
        // A round of one computes its scope and nothing else: whatever failed in a larger one, here the scope is at fault.
        if (size === 1) await house.setAside(error.scopes, error.message);
        else size = Math.ceil(Math.min(size, error.scopes.length) / 4);
      }
    }
  };

  const run = async (): Promise<void> => {
    try {
      while (asked) {
        asked = false;
        await rounds();
      }
    } finally {
      running = undefined;
    }
  };

  return () => {
    asked = true;
    running ??= run();
    return running;
  };
}
