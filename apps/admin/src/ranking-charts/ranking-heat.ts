import type { Ranking, RankingRow } from '@jiju/contract';
import type { HeatData } from '../chart/heat-map.ts';
import { quantile } from '../chart/quantile.ts';

/** Whether a value was missing and the method filled in something for it. */
export function isFilledIn(row: Pick<RankingRow, 'raw' | 'normalised'>, column: number): boolean {
  return (row.raw[column] ?? null) === null && (row.normalised[column] ?? null) !== null;
}

/** The codes of the indicators that were filled in for a cluster. */
export function filledIn({ indicators }: Pick<Ranking, 'indicators'>, row: RankingRow): string[] {
  return indicators.flatMap(({ code }, at) => (isFilledIn(row, at) ? [code] : []));
}

type Numbers = Pick<HeatData, 'values' | 'from' | 'to'>;

/**
 * The normalised scores of ranked clusters by indicator, and the ends of the colours: 0 and full points, where all lie between them,
 * else the least and the greatest there are.
 */
export function heatNumbers(rows: readonly RankingRow[], columns: number, fullPoints: number): Numbers {
  const values = rows.map((row) => Array.from({ length: columns }, (_, column) => row.normalised[column] ?? null));
  let [least, most] = [Infinity, -Infinity];
  for (const line of values) {
    for (const value of line) {
      if (value === null) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  if (least >= -1e-9 && most <= fullPoints + 1e-9) return { values, from: 0, to: fullPoints };
  return { values, from: least, to: most };
}

export interface RowFilter {
  readonly q: string;
  /** Codes of a region and all in it; null for everywhere. */
  readonly regions: ReadonlySet<string> | null;
  readonly peerGroup: string;
}

/** The rows with a place that a filter leaves, best first. */
export function rankedRows({ rows }: Pick<Ranking, 'rows'>, { q, regions, peerGroup }: RowFilter): RankingRow[] {
  const sought = q.trim().toLowerCase();
  return rows
    .filter(
      (row) =>
        row.rank !== null &&
        (regions === null || regions.has(row.regionCode)) &&
        (peerGroup === '' || row.peerGroup === peerGroup) &&
        [row.nameZh, row.nameEn, row.clusterCode].some((name) => name.toLowerCase().includes(sought)),
    )
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** The columns in which the middle cluster has the most and the least of the full points; null with fewer than two to compare. */
export function bestAndWorst(
  values: readonly (readonly (number | null)[])[],
  columns: number,
): { readonly best: number; readonly worst: number } | null {
  const middles = Array.from({ length: columns }, (_, column) =>
    quantile(
      values.flatMap((line) => line[column] ?? []),
      0.5,
    ),
  ).flatMap((median, column) => (median === null ? [] : [{ median, column }]));
  const sorted = middles.toSorted((a, b) => b.median - a.median || a.column - b.column);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && first.median > last.median ? { best: first.column, worst: last.column } : null;
}
