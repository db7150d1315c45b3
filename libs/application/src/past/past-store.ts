import type { Period, Scope, Sheet } from '@jiju/domain';

/** What of a cluster's values in a period is not as it was: some derived indicators, or anything, whether it had any among them. */
export type ChangedValues = 'any' | ReadonlySet<string>;

/** What of a period is not stored any more as it was stored at the moment, and has to be computed. */
export interface ChangedSince {
  /** By cluster; whose values changed alike have the very same set. */
  readonly values: 'all' | ReadonlyMap<number, ChangedValues>;
  /** Regions whose sums. */
  readonly totals: 'all' | ReadonlySet<string>;
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
  takeSheets(period: Period, of: 'all' | 'any' | readonly number[], changed: Iterable<number>): Promise<void>;
  /** Values as they are stored now, for whoever takes over what of them did not change. */
  storedSheets(
    period: Period,
    ids: readonly number[],
  ): Promise<readonly (readonly [clusterId: number, sheet: Sheet])[]>;
  hasSheets(period: Period): Promise<boolean>;
  takeTotals(period: Period, regions: readonly string[]): Promise<void>;
  /** A ranking, stars or an award; of a ranking what is said of the whole list, or besides that the place of one cluster. */
  takeJudged(scope: Scope, of: 'all' | 'head' | number): Promise<void>;
  /** Whole rankings came: who reads them should know how long they are. */
  rankingsCame(): Promise<void>;
  /** Figures of these periods, as they were. */
  loadFigures(periods: readonly Period[], of: 'all' | 'archived' | readonly number[]): Promise<void>;
}
