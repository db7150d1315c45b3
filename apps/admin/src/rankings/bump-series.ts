import type { RankHistory } from '@jiju/contract';

export interface BumpLine {
  readonly clusterCode: string;
  readonly name: string;
  readonly history: RankHistory;
}

/** One period of the bump chart: the rank of every cluster under its code, null where it was not ranked. */
export type BumpPoint = { readonly period: string } & Readonly<Record<string, number | string | null>>;

/** Rank histories of several clusters on one axis, oldest first. */
export function bumpSeries(lines: readonly BumpLine[], methodCode: string): BumpPoint[] {
  const periods = new Set<string>();
  const rankOf = new Map<string, number | null>();
  for (const { clusterCode, history } of lines) {
    for (const entry of history) {
      if (entry.methodCode !== methodCode) continue;
      periods.add(entry.periodCode);
      rankOf.set(`${entry.periodCode}|${clusterCode}`, entry.rank);
    }
  }
  return [...periods].sort().map((period) => ({
    period,
    ...Object.fromEntries(
      lines.map(({ clusterCode }) => [clusterCode, rankOf.get(`${period}|${clusterCode}`) ?? null]),
    ),
  }));
}

/** The last period in which a cluster was ranked, and where; its line ends there. */
export function lastRank(
  series: readonly BumpPoint[],
  clusterCode: string,
): { readonly period: string; readonly rank: number } | undefined {
  const last = series.findLast((point) => typeof point[clusterCode] === 'number');
  return last && { period: last.period, rank: Number(last[clusterCode]) };
}
