import { isFigureMeasure, type Measure } from '@jiju/domain';
import type { FigureOf, TotalOf } from '../explain/explained.ts';

/**
 * Where the measured value of a period comes from: the figure of the one cluster, or those of all clusters it was made of.
 * @param noted says what was made of them, where it is no sum; gets the key of the word for it
 */
export function measureOrigin(
  measure: Measure | null,
  periodCode: string,
  noted: (how: string) => string,
): FigureOf | TotalOf | null {
  if (!isFigureMeasure(measure)) return null;
  const { indicator: indicatorCode, scope } = measure;
  const how = measure.kind === 'metric-target' ? measure.aggregation : 'count';
  if (scope.kind === 'cluster' && how !== 'share') return { clusterCode: scope.code, indicatorCode, periodCode };
  return {
    kind: 'total',
    indicatorCode,
    periodCode,
    // A share is taken of everybody's.
    ...(scope.kind === 'region' && how !== 'share' ? { regionCode: scope.code } : {}),
    among: 'all',
    ...(measure.kind === 'metric-target' && how === 'weighted-mean' && measure.weightIndicator !== null
      ? { weighedBy: measure.weightIndicator }
      : {}),
    ...(how === 'sum'
      ? {}
      : { note: noted(how === 'count' ? 'explain.counted' : `directives.measure.aggregation.${how}`) }),
  };
}
