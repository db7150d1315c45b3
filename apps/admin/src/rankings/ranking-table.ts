import type { Problem } from '@jiju/domain';
import type { Ranking } from '@jiju/contract';
import type { ChartTable } from '../chart/chart-table.ts';
import { nameIn } from '../i18n/name.ts';
import type { Locale } from '../provider/locale.ts';

/** Every column of the page as a table for a file, and behind them each indicator raw and in points. */
export function rankingTable(
  { rows, groups, indicators }: Pick<Ranking, 'rows' | 'groups' | 'indicators'>,
  locale: Locale,
  say: (problem: Problem) => string,
): ChartTable {
  return {
    columns: [
      'rank',
      'previousRank',
      'code',
      'name',
      'region',
      'peerGroup',
      'regionRank',
      'peerRank',
      'score',
      ...groups.map(({ code }) => code),
      ...indicators.flatMap(({ code }) => [code, `${code}:points`]),
      'excluded',
      'reason',
    ],
    rows: rows.map((row) => [
      row.rank,
      row.previousRank,
      row.clusterCode,
      nameIn(locale, row),
      row.regionCode,
      row.peerGroup,
      row.regionRank,
      row.peerRank,
      row.score,
      ...groups.map((_, at) => row.groups[at] ?? null),
      ...indicators.flatMap((_, at) => [row.raw[at] ?? null, row.points[at] ?? null]),
      row.excluded?.code ?? null,
      row.excluded ? say(row.excluded) : null,
    ]),
  };
}
