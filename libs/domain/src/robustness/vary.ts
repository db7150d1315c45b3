import type { Aggregation, IndicatorRule, MethodDefinition, MissingValue } from '../method/method-definition.ts';
import type { Scoring } from '../method/scoring.ts';
import type { OutlierRule } from '../statistics/treat-outliers.ts';

/** One alternative of each kind; what is absent stays as the method has it. */
export interface Choice {
  readonly scoring?: Scoring | undefined;
  readonly aggregation?: Aggregation | undefined;
  readonly missing?: MissingValue | undefined;
  readonly outliers?: OutlierRule | 'none' | undefined;
}

/** The method with other rules in the place of its own. */
export function vary(
  definition: MethodDefinition,
  { scoring, aggregation, missing, outliers }: Choice,
): MethodDefinition {
  const { outliers: ownOutliers, ...rest } = definition;
  const minimum = definition.missing?.minimumShare;
  const kept = outliers === undefined ? ownOutliers : outliers === 'none' ? undefined : outliers;
  return {
    ...rest,
    ...(kept && { outliers: kept }),
    ...(missing && { missing: { ...missing, ...(minimum === undefined ? {} : { minimumShare: minimum }) } }),
    indicators: definition.indicators.map((one) => variedIndicator(one, scoring, missing, aggregation)),
    groups: aggregation ? definition.groups.map((group) => ({ ...group, aggregation })) : definition.groups,
  };
}

function variedIndicator(
  indicator: IndicatorRule,
  scoring: Scoring = indicator.scoring,
  missing: MissingValue | undefined,
  aggregation: Aggregation | undefined,
): IndicatorRule {
  const { missing: own, ...rest } = indicator;
  // Where a single 0 decides everything, the worst of a sample begins at 1, as the handbook advises.
  const fromOne = aggregation === 'geometric' || aggregation === 'harmonic';
  const raised =
    fromOne && scoring.kind === 'min-max' && scoring.floor === undefined ? { ...scoring, floor: 1 } : scoring;
  return { ...rest, ...(own && !missing && { missing: own }), scoring: raised };
}
