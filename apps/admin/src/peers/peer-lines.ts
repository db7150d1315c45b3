import type { Ranking, RankingRow, Standing } from '@jiju/contract';
import { quantile } from '../chart/quantile.ts';

/** Whom a cluster is compared with: everybody ranked, its peer group, or its city. */
export const amongAll = ['all', 'peers', 'region'] as const;
export type Among = (typeof amongAll)[number];

/** One axis of the comparison: where the cluster stands, and where the middle half of the others does; it is one of them. */
export interface PeerLine {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly weight: number;
  readonly own: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** 1 the best; null without a value. */
  readonly place: number | null;
  /** How many have a value. */
  readonly of: number;
}

/** An indicator also in its own unit, as `strengthsOf` reads it. */
export type IndicatorLine = PeerLine & Standing['indicators'][number];

/** The ranked clusters a cluster is compared with, itself among them. */
export function comparedRows(
  rows: readonly RankingRow[],
  row: Pick<RankingRow, 'peerGroup' | 'regionCode'>,
  among: Among,
  cityOf: (regionCode: string) => string | undefined,
): RankingRow[] {
  const city = cityOf(row.regionCode);
  return rows.filter(
    (other) =>
      other.rank !== null &&
      (among !== 'peers' || other.peerGroup === row.peerGroup) &&
      (among !== 'region' || cityOf(other.regionCode) === city),
  );
}

/** The scores in the dimensions given by their places in the rows. */
export function dimensionLines(
  groups: readonly (Omit<Ranking['groups'][number], 'top'> & { readonly at: number })[],
  row: RankingRow,
  rows: readonly RankingRow[],
): PeerLine[] {
  return groups.map(({ at, code, nameZh, nameEn, weight }) => ({
    code,
    nameZh,
    nameEn,
    weight,
    ...standingIn(
      row.groups[at] ?? null,
      present(rows, ({ groups: scores }) => scores[at]),
    ),
  }));
}

/** The normalised scores in every indicator, with the figures they were made from. */
export function indicatorLines(
  { indicators }: Pick<Ranking, 'indicators'>,
  row: RankingRow,
  rows: readonly RankingRow[],
): IndicatorLine[] {
  return indicators.map((indicator, at) => ({
    ...indicator,
    ...standingIn(
      row.normalised[at] ?? null,
      present(rows, ({ normalised }) => normalised[at]),
    ),
    raw: row.raw[at] ?? null,
    medianRaw: quantile(
      present(rows, ({ raw }) => raw[at]),
      0.5,
    ),
  }));
}

/** What the axis of scores has to hold: 0 to full points, and what lies beyond. */
export function scoreDomain(lines: readonly PeerLine[], full: number): [number, number] {
  const values = lines.flatMap(({ own, low, high }) => [own, low, high].flatMap((value) => value ?? []));
  return [Math.min(0, ...values), Math.max(full, ...values)];
}

function present(rows: readonly RankingRow[], read: (row: RankingRow) => number | null | undefined): number[] {
  return rows.flatMap((row) => read(row) ?? []);
}

function standingIn(own: number | null, values: readonly number[]) {
  return {
    own,
    low: quantile(values, 0.25),
    median: quantile(values, 0.5),
    high: quantile(values, 0.75),
    place: own === null ? null : 1 + values.filter((value) => value > own).length,
    of: values.length,
  };
}
