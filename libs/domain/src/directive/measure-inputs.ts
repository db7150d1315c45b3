import type { FigureRegions } from './figure-row.ts';
import { isFigureMeasure, type Measure, type MeasureScope } from './measure.ts';

/** What has to be read to compute a measure. */
export interface MeasureInput {
  readonly indicator: string;
  /** Whose figures: all clusters where the measure compares with the whole. */
  readonly scope: MeasureScope;
  /** Whether the figures are wanted by industry where they are broken down. */
  readonly byIndustry: boolean;
}

/** The inputs of a measure, indicators without duplicates; none for milestones, reports and `null`. */
export function measureInputs(measure: Measure | null): MeasureInput[] {
  if (!isFigureMeasure(measure)) return [];
  const { indicator } = measure;
  if (measure.kind === 'count-target')
    return [{ indicator, scope: measure.scope, byIndustry: measure.of.kind === 'industry-clusters' }];
  const scope: MeasureScope = measure.aggregation === 'share' ? { kind: 'all' } : measure.scope;
  const indicators = new Set([indicator, ...(weighs(measure) ? [measure.weightIndicator] : [])]);
  return [...indicators].map((name) => ({ indicator: name, scope, byIndustry: false }));
}

/** Whether a figure that changed can change the measure: which directives become stale. */
export function watches(
  measure: Measure | null,
  changed: { readonly indicator: string; readonly clusterCode: string; readonly regions: FigureRegions },
): boolean {
  return measureInputs(measure).some(
    ({ indicator, scope }) => indicator === changed.indicator && inScope(scope, changed.clusterCode, changed.regions),
  );
}

export function inScope(scope: MeasureScope, clusterCode: string, { county, city, province }: FigureRegions): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'cluster') return scope.code === clusterCode;
  return scope.code === county || scope.code === city || scope.code === province;
}

function weighs(measure: Measure): measure is Measure & { readonly weightIndicator: string } {
  return (
    measure.kind === 'metric-target' && measure.aggregation === 'weighted-mean' && measure.weightIndicator !== null
  );
}
