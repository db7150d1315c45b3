import type { Indicator } from '@jiju/contract';
import { rawFormOf, unitResult } from '@jiju/domain';
import type { ScoreOf } from '../explain/explained.ts';
import { scoreSum } from '../explain/score-sum.ts';
import type { Preview, PreviewRow } from './preview-ranking.ts';

/** The parts of a previewed score. */
export function previewScore(
  { result, weights, events }: Pick<Preview, 'result' | 'weights' | 'events'>,
  row: PreviewRow,
  periodCode: string,
  catalogue: ReadonlyMap<string, Indicator>,
): ScoreOf {
  const { definition, fullPoints } = result.plan;
  const { indicators } = unitResult(result, result.ids.indexOf(row.clusterCode));
  const parts = indicators.map(({ code, raw, normalised, points }, at) => {
    const { name, column = code, source = null } = definition.indicators[at] ?? {};
    const known = source ? undefined : catalogue.get(column);
    return {
      ...{ code, column, source, raw, normalised, points },
      ...rawFormOf(result.plan.indicators[at] ?? { denominator: undefined, lambda: undefined }),
      nameZh: name?.zh || known?.nameZh || code,
      nameEn: name?.en || known?.nameEn || code,
      weight: weights.get(code) ?? 0,
    };
  });
  const scoreDecimals = definition.rounding?.score ?? 2;
  return {
    kind: 'score',
    cluster: row,
    applied: { plan: result.plan, table: result.table, events },
    ...{ periodCode, fullPoints, scoreDecimals, score: row.score },
    ...scoreSum(parts, row.score, scoreDecimals),
  };
}
