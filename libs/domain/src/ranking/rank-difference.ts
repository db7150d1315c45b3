import { compareRankings, type RankEntry, type RankMovement } from './compare.ts';

/** In what two rankings of the same units differ, for whoever wants to know whom it meets. */
export interface RankDifference {
  readonly ranked: { readonly before: number; readonly after: number };
  /** Ranked both times, at another place. */
  readonly moved: number;
  /** Mean of the places moved, of those ranked both times; null when there are none. */
  readonly meanShift: number | null;
  /** The largest moves first, whichever way; equal ones by the better new place. */
  readonly largest: readonly RankMovement[];
  /** Ranked now and not before, and the other way round, in the order of their places. */
  readonly entered: readonly RankMovement[];
  readonly left: readonly RankMovement[];
  /** The same of the first places. */
  readonly enteredTop: readonly RankMovement[];
  readonly leftTop: readonly RankMovement[];
  /** Every unit of either, by id. */
  readonly movements: readonly RankMovement[];
}

/**
 * @param top how many places are the first ones: 10 for the ten strongest (十强). Ties may make them more.
 * @param most of the largest moves, so many are listed.
 */
export function rankDifference(
  before: readonly RankEntry[],
  after: readonly RankEntry[],
  { top, most }: { readonly top: number; readonly most: number },
): RankDifference {
  const movements = compareRankings(after, before);
  const moved = movements.filter(({ change }) => change !== null && change !== 0);
  const both = movements.filter(({ change }) => change !== null);
  const shifts = moved.reduce((sum, { change }) => sum + Math.abs(change ?? 0), 0);
  const isTop = (rank: number | null) => rank !== null && rank <= top;
  const byRank = (list: readonly RankMovement[]) => list.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const byPrevious = (list: readonly RankMovement[]) =>
    list.toSorted((a, b) => (a.previousRank ?? 0) - (b.previousRank ?? 0));
  return {
    ranked: {
      before: movements.filter(({ previousRank }) => previousRank !== null).length,
      after: movements.filter(({ rank }) => rank !== null).length,
    },
    moved: moved.length,
    meanShift: both.length === 0 ? null : shifts / both.length,
    largest: moved
      .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || (a.rank ?? 0) - (b.rank ?? 0))
      .slice(0, most),
    entered: byRank(movements.filter(({ movement }) => movement === 'entered')),
    left: byPrevious(movements.filter(({ movement }) => movement === 'left')),
    enteredTop: byRank(movements.filter(({ rank, previousRank }) => isTop(rank) && !isTop(previousRank))),
    leftTop: byPrevious(movements.filter(({ rank, previousRank }) => !isTop(rank) && isTop(previousRank))),
    movements,
  };
}
