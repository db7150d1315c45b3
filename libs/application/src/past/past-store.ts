import type { Period, Scope } from '@jiju/domain';

/** What of a period is not stored any more as it was stored at the moment, and has to be computed. */
export interface ChangedSince {
  /** Whose values. */
  readonly clusters: 'all' | ReadonlySet<number>;
  /** Sums over regions. */
  readonly totals: boolean;
  /** Whether a ranking, stars or an award. */
  readonly judged: (scope: Scope) => boolean;
}

/**
 * Where the past comes from. What is taken or loaded is brought to where benches and readers look for it; what is there already
 * stays. Only what did not change may be taken.
 */
export interface PastStore {
  changedSince(period: Period): Promise<ChangedSince>;
  /** Values of a period: of everybody but those who changed, of some clusters, or of any one. */
  takeSheets(period: Period, of: 'all' | 'any' | readonly number[], changed: ReadonlySet<number>): Promise<void>;
  hasSheets(period: Period): Promise<boolean>;
  takeTotals(period: Period): Promise<void>;
  /** A ranking, stars or an award; of a ranking what is said of the whole list, or besides that the place of one cluster. */
  takeJudged(scope: Scope, of: 'all' | 'head' | number): Promise<void>;
  /** Figures of these periods, as they were. */
  loadFigures(periods: readonly Period[], of: 'all' | 'archived' | readonly number[]): Promise<void>;
}
