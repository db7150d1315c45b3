import type { Robustness, RobustnessInput, RobustnessResult } from '@jiju/contract';
import type { Period, Problem } from '@jiju/domain';

/** Of which ranking it is asked how sure its places are, and under what. */
export interface RobustnessQuestion extends RobustnessInput {
  readonly method: string;
  readonly period: Period;
}

/** Inside a transaction. */
export interface RobustnessMemory {
  /** Units of a stored ranking, the excluded ones among them; undefined when there is no such ranking. */
  units(method: string, period: Period): Promise<number | undefined>;
  /**
   * What answers the question already: it waits, is worked on, or was computed for the ranking as it is stored now. Else a new
   * one; `full` when `most` have not ended. Askers go one after the other.
   */
  ask(
    question: RobustnessQuestion,
    asked: { readonly by: string; readonly at: string; readonly most: number; readonly total: number },
  ): Promise<{ readonly robustness: Robustness; readonly isNew: boolean } | 'full'>;
  find(id: number): Promise<Robustness | undefined>;
  /** Ends it; nothing when it had ended, or is in other hands than those of `holder`. */
  end(
    id: number,
    ending: {
      readonly state: 'done' | 'cancelled' | 'failed';
      readonly endedAt: string;
      readonly holder?: string;
      readonly problem?: Problem;
      readonly computed?: { readonly ranking: StoredRanking; readonly result: RobustnessResult };
    },
  ): Promise<Robustness | undefined>;
}

/** A ranking as it is stored; the version grows with every storing. */
export interface StoredRanking {
  readonly version: string;
  readonly methodVersion: number;
  readonly inputRevision: string;
  readonly computedAt: string;
}

/** What a worker took. */
export interface TakenRobustness extends RobustnessQuestion {
  readonly id: number;
  readonly askedAt: string;
}

/** The same as the machine room works on it. */
export interface RobustnessBook {
  /** Takes one that waits, or whose holder has not been heard of for a while. */
  take(holder: string): Promise<TakenRobustness | undefined>;
  ranking(method: string, period: Period): Promise<StoredRanking | undefined>;
  /** @returns false when it is not to go on: it was called off, or is in other hands */
  step(id: number, holder: string, done: number): Promise<boolean>;
  /** Leaves it for the next; with `wait`, not before some seconds have passed. */
  release(id: number, holder: string, wait: boolean): Promise<void>;
}
