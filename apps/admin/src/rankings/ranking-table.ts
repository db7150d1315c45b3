import type { Problem } from '@jiju/domain';
import type { Ranking } from '@jiju/contract';
import type { ChartTable } from '../chart/chart-table.ts';
import { nameIn } from '../i18n/name.ts';
import type { Locale } from '../provider/locale.ts';
import { filledIn } from '../ranking-charts/ranking-heat.ts';
import type { IntervalLine } from '../robustness/interval-lines.ts';
import type { PlaceIntervals } from '../robustness/place-intervals.ts';

/**
 * Every column of the page as a table for a file, and behind them each indicator raw and in points, the indicators that were missing and
 * filled in, and how sure the place is where that was computed.
 */
export function rankingTable(
  ranking: Pick<Ranking, 'rows' | 'groups' | 'indicators'>,
  locale: Locale,
  say: (problem: Problem) => string,
  sure: Pick<PlaceIntervals, 'lines'> | null = null,
): ChartTable {
  const { rows, groups, indicators } = ranking;
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
      'imputed',
      ...(sure ? ['rank:5%', 'rank:median', 'rank:95%', 'topTen'] : []),
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
      filledIn(ranking, row).join(' '),
      ...(sure ? intervalOf(sure.lines.get(row.clusterCode)) : []),
      row.excluded?.code ?? null,
      row.excluded ? say(row.excluded) : null,
    ]),
  };
}

const intervalOf = (line: IntervalLine | undefined) =>
  line ? [line.low, line.median, line.high, line.inTop] : [null, null, null, null];
