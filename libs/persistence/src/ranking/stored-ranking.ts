import { keptFromAwards } from '@jiju/domain';
import type { RankPlace } from '@jiju/application';
import type { Problem, RankingResult } from '@jiju/domain';

/** The places of a cluster in a ranking. */
export interface StoredPlaces {
  readonly clusterId: number;
  readonly rank: number | null;
  readonly peerRank: number | null;
  readonly regionRank: number | null;
}

/** A row of a ranking as it is stored; arrays follow the method version. */
export interface StoredRow extends StoredPlaces {
  readonly score: number | null;
  readonly raw: readonly (number | null)[];
  readonly normalised: readonly (number | null)[];
  readonly points: readonly (number | null)[];
  readonly groups: readonly (number | null)[];
  readonly excluded: Problem | null;
  readonly awardBlocked: string | null;
}

/** A result and which cluster stands at which position. */
export interface PlacedResult {
  readonly result: RankingResult;
  readonly clusterIds: readonly number[];
}

const present = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The row of the cluster at a position. */
export function rowAt(placed: PlacedResult, at: number): StoredRow {
  const { result } = placed;
  const column = (columns: readonly Float64Array[]): (number | null)[] => columns.map((one) => present(one[at]));
  return {
    ...placesAt(placed, at),
    score: present(result.score[at]),
    raw: column(result.raw),
    normalised: column(result.normalised),
    points: column(result.points),
    groups: column(result.dimensions),
    excluded: result.excluded.get(at) ?? null,
    awardBlocked: result.awardBlocked.get(at) ?? null,
  };
}

export function placesAt({ result, clusterIds }: PlacedResult, at: number): StoredPlaces {
  return {
    clusterId: clusterIds[at] as number,
    rank: result.rank[at] || null,
    peerRank: within(result, 'peerGroup')?.[at] || null,
    regionRank: within(result, 'city')?.[at] || null,
  };
}

function within(result: RankingResult, column: string): Int32Array | undefined {
  return result.within.find((one) => one.column === column)?.rank;
}

/** What differs between two results over the same clusters and the same method version. */
export interface Differences {
  /** Positions at which more than the places differs. */
  readonly rows: readonly number[];
  /** Positions at which only the places differ: one better score moves many others down by one. */
  readonly places: readonly number[];
}

export function differences(before: RankingResult, after: RankingResult): Differences {
  const count = after.ids.length;
  const inRow = new Uint8Array(count);
  // Column by column, so that the loop runs over typed arrays of one kind: a nation has two hundred thousand numbers to compare.
  mark(figureColumns(before), figureColumns(after), inRow);
  const [then, now] = [placeColumns(before), placeColumns(after)];
  const rows: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < count; at++) {
    if (inRow[at] === 1 || textDiffers(before, after, at)) rows.push(at);
    else if (now.some((column, which) => column[at] !== then[which]?.[at])) places.push(at);
  }
  return { rows, places };
}

function mark(before: readonly Float64Array[], after: readonly Float64Array[], into: Uint8Array): void {
  for (let which = 0; which < after.length; which++) {
    const now = after[which] as Float64Array;
    const then = before[which] as Float64Array;
    for (let at = 0; at < into.length; at++) {
      const a = now[at] as number;
      const b = then[at] as number;
      // Unequal and not both NaN.
      if (a !== b && (a === a || b === b)) into[at] = 1;
    }
  }
}

function figureColumns(result: RankingResult): Float64Array[] {
  return [result.score, ...result.raw, ...result.normalised, ...result.points, ...result.dimensions];
}

function placeColumns(result: RankingResult): Int32Array[] {
  return [result.rank, ...result.within.map((one) => one.rank)];
}

function textDiffers(before: RankingResult, after: RankingResult, at: number): boolean {
  const [a, b] = [before.excluded.get(at), after.excluded.get(at)];
  if (a !== b && JSON.stringify(a) !== JSON.stringify(b)) return true;
  return before.awardBlocked.get(at) !== after.awardBlocked.get(at);
}

/** Whether a stored row says the same as a computed one. */
export function sameRow(a: StoredRow, b: StoredRow): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(row: StoredRow): unknown[] {
  const excluded = row.excluded && [row.excluded.code, row.excluded.path, Object.entries(row.excluded.params).sort()];
  const { clusterId, score, rank, peerRank, regionRank, raw, normalised, points, groups, awardBlocked } = row;
  return [clusterId, score, rank, peerRank, regionRank, raw, normalised, points, groups, excluded, awardBlocked];
}

export function placesOf({ result }: PlacedResult): RankPlace[] {
  return result.ids.map((clusterCode, at) => ({
    clusterCode,
    rank: result.rank[at] || null,
    score: present(result.score[at]),
    awardBlocked: keptFromAwards(result, at),
  }));
}
