import type { RankPlace } from '@jiju/application';
import type { Problem, RankingResult } from '@jiju/domain';

/** A row of a ranking as it is stored; arrays follow the method version. */
export interface StoredRow {
  readonly clusterId: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly peerRank: number | null;
  readonly regionRank: number | null;
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
export function rowAt({ result, clusterIds }: PlacedResult, at: number): StoredRow {
  const column = (columns: readonly Float64Array[]): (number | null)[] => columns.map((one) => present(one[at]));
  return {
    clusterId: clusterIds[at] as number,
    score: present(result.score[at]),
    rank: result.rank[at] || null,
    peerRank: within(result, 'peerGroup')?.[at] || null,
    regionRank: within(result, 'city')?.[at] || null,
    raw: column(result.raw),
    normalised: column(result.normalised),
    points: column(result.points),
    groups: column(result.dimensions),
    excluded: result.excluded.get(at) ?? null,
    awardBlocked: result.awardBlocked.get(at) ?? null,
  };
}

function within(result: RankingResult, column: string): Int32Array | undefined {
  return result.within.find((one) => one.column === column)?.rank;
}

/** Positions whose row differs between two results over the same clusters and the same method version. */
export function changedPositions(before: RankingResult, after: RankingResult): number[] {
  const columns = numberColumns(after);
  const earlier = numberColumns(before);
  const changed: number[] = [];
  for (let at = 0; at < after.ids.length; at++) {
    if (columns.some((column, which) => !Object.is(column[at], earlier[which]?.[at])) || textDiffers(before, after, at))
      changed.push(at);
  }
  return changed;
}

function numberColumns(result: RankingResult): (Float64Array | Int32Array)[] {
  return [
    result.score,
    result.rank,
    ...result.raw,
    ...result.normalised,
    ...result.points,
    ...result.dimensions,
    ...result.within.map((one) => one.rank),
  ];
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
    awardBlocked: result.awardBlocked.get(at) ?? null,
  }));
}
