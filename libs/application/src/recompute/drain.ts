import { RoundFailed, type Actor, type House } from '../path/house.ts';
import { recomputeStale } from './recompute-stale.ts';

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
 * A round that throws is repeated scope by scope, each without its consequences; the one at fault is set aside.
 */
export function createDrain({ house, actor, limit = 512, onError, pace, isEnding }: DrainNeeds): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = false;

  const rounds = async (): Promise<void> => {
    let single = 0;
    let partial = 0;
    while (isEnding?.() !== true) {
      const size = single > 0 ? 1 : limit;
      const began = pace?.elapsed() ?? 0;
      try {
        const taken = await recomputeStale(house, actor, size);
        if (taken === 0) return;
        // A full round is a bulk, of which there is more to take; one that took all there was met what came since the last.
        partial = taken < size ? partial + 1 : 0;
        if (pace && partial >= stream) await pace.rest(Math.min(pace.elapsed() - began, longestRest));
      } catch (error) {
        if (!(error instanceof RoundFailed)) throw error;
        onError(error);
        // A single scope of a full round may have failed in what follows from it: only one that was alone is at fault.
        if (size === 1) await house.setAside(error.scopes, error.message);
        else single = error.scopes.length + 1;
      }
      if (single > 0) single -= 1;
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
