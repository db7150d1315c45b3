import type { RankingRow } from '@jiju/contract';

type Watched = Pick<RankingRow, 'clusterId' | 'rank' | 'score'>;

/** Clusters whose rank or score differs from what was shown before; those that were not shown before are not news. */
export function changedRows(before: readonly Watched[], now: readonly Watched[]): number[] {
  const shown = new Map(before.map((row) => [row.clusterId, row]));
  return now.flatMap((row) => {
    const was = shown.get(row.clusterId);
    return was && (was.rank !== row.rank || was.score !== row.score) ? [row.clusterId] : [];
  });
}
