import type { Ranking } from '@jiju/contract';
import type { ChartTable } from '../chart/chart-table.ts';
import { nameIn } from '../i18n/name.ts';
import type { Locale } from '../provider/locale.ts';

/** A ranking as a table for a file: places, score, dimensions, then every indicator raw and in points. */
export function rankingTable({ rows, groups, indicators }: Ranking, locale: Locale): ChartTable {
  return {
    columns: [
      'rank',
      'previousRank',
      'code',
      'name',
      'region',
      'score',
      ...groups.map(({ code }) => code),
      ...indicators.flatMap(({ code }) => [code, `${code}:points`]),
      'excluded',
    ],
    rows: rows.map((row) => [
      row.rank,
      row.previousRank,
      row.clusterCode,
      nameIn(locale, row),
      row.regionCode,
      row.score,
      ...groups.map((_, at) => row.groups[at] ?? null),
      ...indicators.flatMap((_, at) => [row.raw[at] ?? null, row.points[at] ?? null]),
      row.excluded?.code ?? null,
    ]),
  };
}
