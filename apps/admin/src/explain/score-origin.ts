import type { Ranking, RankingRow } from '@jiju/contract';
import { countedWeights } from './counted-weights.ts';
import type { FigureOf } from './explained.ts';

/** Where the score of an indicator comes from: its figure, and what the method made of it. Null where another ranking or marks fill the indicator. */
export function scoreOrigin(
  ranking: Pick<Ranking, 'methodCode' | 'methodVersion' | 'periodCode' | 'fullPoints' | 'indicators'>,
  row: Pick<RankingRow, 'clusterId' | 'clusterCode' | 'normalised' | 'points'>,
  at: number,
): FigureOf | null {
  const indicator = ranking.indicators[at];
  if (!indicator || indicator.source !== null) return null;
  const { methodCode, methodVersion, fullPoints, periodCode } = ranking;
  const parts = ranking.indicators.map(({ weight }, place) => ({
    weight,
    normalised: row.normalised[place] ?? null,
    points: row.points[place] ?? null,
  }));
  return {
    clusterCode: row.clusterCode,
    indicatorCode: indicator.column,
    denominator: indicator.denominator,
    periodCode,
    scored: {
      methodCode,
      methodVersion,
      code: indicator.code,
      clusterId: row.clusterId,
      normalised: row.normalised[at] ?? null,
      fullPoints,
      weight: countedWeights(parts)[at] ?? indicator.weight,
      points: row.points[at] ?? null,
    },
  };
}
