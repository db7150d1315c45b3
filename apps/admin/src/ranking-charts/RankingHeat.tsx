import type { Ranking, RankingRow } from '@jiju/contract';
import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { HeatMap } from '../chart/HeatMap.tsx';
import type { HeatData } from '../chart/heat-map.ts';
import { useExplain } from '../explain/explain-context.ts';
import { scoreOrigin } from '../explain/score-origin.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useRaw } from '../explain/useRaw.ts';
import { bestAndWorst, heatNumbers, isFilledIn } from './ranking-heat.ts';

export interface RankingHeatProps {
  readonly ranking: Ranking;
  /** Those to show, best first. */
  readonly rows: readonly RankingRow[];
  readonly onOpen: (row: RankingRow) => void;
}

/** Clusters by indicators in colours: the normalised score of each, so that strong and weak sides show at a glance. */
export function RankingHeat({ ranking, rows, onOpen }: RankingHeatProps) {
  const translate = useTranslate();
  const format = useFormat();
  const raw = useRaw();
  const { indicators, fullPoints } = ranking;
  const explain = useExplain();
  const decimals = fullPoints <= 1 ? 2 : 0;
  const data = useMemo<HeatData>(
    () => ({
      ...heatNumbers(rows, indicators.length, fullPoints),
      kind: 'sequential',
      rows: rows.map((row) => ({
        key: row.clusterCode,
        name: `${row.rank ?? ''} ${nameIn(format.locale, row)}`,
      })),
      columns: indicators.map((indicator) => ({ key: indicator.code, name: nameIn(format.locale, indicator) })),
      text: (value) => format.number(value, decimals),
      marked: (row, column) => {
        const of = rows[row];
        return of !== undefined && isFilledIn(of, column);
      },
      markedMeans: translate('rankings.filledIn'),
    }),
    [rows, indicators, fullPoints, format, decimals, translate],
  );
  const detail = useCallback(
    (at: number, column: number): string => {
      const [row, indicator] = [rows[at], indicators[column]];
      if (!row || !indicator) return '';
      const value = row.normalised[column] ?? null;
      return translate(value === null ? 'rankingCharts.cellEmpty' : 'rankingCharts.cell', {
        cluster: nameIn(format.locale, row),
        rank: row.rank,
        indicator: nameIn(format.locale, indicator),
        score: format.number(value, fullPoints <= 1 ? 4 : 2),
        raw: isFilledIn(row, column) ? translate('rankings.filledIn') : raw.text(indicator, row.raw[column] ?? null),
      });
    },
    [rows, indicators, raw, translate, format, fullPoints],
  );
  const ends = useMemo(() => bestAndWorst(data.values, indicators.length), [data, indicators]);
  const columnName = (at: number) => data.columns[at]?.name ?? '';
  const title = ends
    ? translate('rankingCharts.heatTitle', { best: columnName(ends.best), worst: columnName(ends.worst) })
    : translate('rankingCharts.heatPlain', { count: rows.length });
  const open = useCallback(
    (at: number) => {
      const row = rows[at];
      if (row) onOpen(row);
    },
    [rows, onOpen],
  );
  const explainCell = useCallback(
    (at: number, column: number) => {
      const row = rows[at];
      const to = row && scoreOrigin(ranking, row, column);
      // What comes from another ranking or from marks is explained with the whole row.
      if (to && explain) explain(to);
      else if (row) onOpen(row);
    },
    [rows, ranking, explain, onOpen],
  );
  return (
    <HeatMap
      title={title}
      of={{ methodCode: ranking.methodCode, periodCode: ranking.periodCode }}
      data={data}
      fileName={`heat-${ranking.methodCode}-${ranking.periodCode}`}
      detail={detail}
      rowsAre={translate('rankings.cluster')}
      synthetic={ranking.synthetic}
      onOpen={open}
      onCell={explainCell}
    />
  );
}
