import type { Ranking, RankingRow } from '@jiju/contract';
import { stringify } from 'csv-stringify/sync';

/** A line a cluster: place, names, score, the score of every group, the indicators that were filled in, and why it is not ranked. */
export function rankingCsv({ groups, indicators, rows }: Pick<Ranking, 'groups' | 'indicators' | 'rows'>): string {
  const own = ['rank', 'clusterCode', 'nameZh', 'nameEn', 'regionCode', 'peerGroup', 'score', 'previousRank'] as const;
  // Scored without a figure: filled in by the rule for missing values.
  const imputed = ({ raw, normalised }: RankingRow): string =>
    indicators
      .flatMap(({ code }, at) => ((raw[at] ?? null) === null && (normalised[at] ?? null) !== null ? [code] : []))
      .join(' ');
  const lines = rows.map((row) => [
    ...own.map((name) => row[name]),
    ...row.groups,
    imputed(row),
    row.excluded?.code ?? null,
  ]);
  const header = [...own, ...groups.map(({ code }) => code), 'imputed', 'excluded'];
  return stringify([header, ...lines], { cast: { number: String } });
}
