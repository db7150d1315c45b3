import { columnsRead } from '../method/columns-read.ts';
import { compileMethod } from '../method/compile-method.ts';
import type { Aggregation, MethodDefinition, MissingValue } from '../method/method-definition.ts';
import { reachOf } from '../method/reach.ts';
import type { Scoring } from '../method/scoring.ts';
import { isRefusal, problem, type Problem } from '../refusal.ts';
import type { OutlierRule } from '../statistics/treat-outliers.ts';
import { vary, type Choice } from './vary.ts';

/**
 * What could just as well have been decided otherwise, and how far figures may be off. Whatever is given varies in every run;
 * of alternatives one is taken by chance, the method's own rule among them.
 */
export interface Assumptions {
  /** Every weight, by at most so many percent up or down. */
  readonly weights?: { readonly percent: number };
  /** One of these for all indicators. */
  readonly scorings?: readonly Scoring[];
  /** One of these for all groups. */
  readonly aggregations?: readonly Exclude<Aggregation, 'generalised'>[];
  readonly missing?: readonly MissingValue[];
  readonly outliers?: readonly (OutlierRule | 'none')[];
  /** One indicator, or none, is left out. */
  readonly dropOne?: boolean;
  /** Figures are off by this standard deviation, in percent of the value: of all columns, or of those named. */
  readonly error?: { readonly percent: number; readonly of?: Readonly<Record<string, number>> };
}

/** The assumptions that vary, in a fixed order. */
export const factors = ['weights', 'scorings', 'aggregations', 'missing', 'outliers', 'dropOne', 'error'] as const;
export type Factor = (typeof factors)[number];

export function factorsOf(assumptions: Assumptions): Factor[] {
  return factors.filter((factor) => {
    const given = assumptions[factor];
    return Array.isArray(given) ? given.length > 0 : given !== undefined && given !== false;
  });
}

/** Everything that is wrong with the assumptions for this method: percents, columns, and alternatives that the method cannot take. */
export function checkAssumptions(definition: MethodDefinition, assumptions: Assumptions): Problem[] {
  const { weights, error, scorings = [], aggregations = [], missing = [], outliers = [] } = assumptions;
  const percent = (value: number | undefined, most: number, path: string): Problem[] =>
    value === undefined || (value >= 0 && value <= most) ? [] : [problem('robustness-percent-invalid', { most }, path)];
  const taken = (choice: Choice, path: string): Problem[] => {
    const plan = compileMethod(vary(definition, choice));
    return isRefusal(plan) ? plan.refused.map((one) => ({ ...one, path })) : [];
  };
  const columns = columnsRead(definition);
  const { back } = reachOf(definition);
  return [
    ...percent(weights?.percent, 100, 'weights.percent'),
    ...percent(error?.percent, 100, 'error.percent'),
    ...Object.entries(error?.of ?? {}).flatMap(([code, value]) => percent(value, 100, `error.of.${code}`)),
    ...Object.keys(error?.of ?? {}).flatMap((code) =>
      columns.has(code) ? [] : [problem('robustness-column-unknown', { code }, `error.of.${code}`)],
    ),
    ...scorings.flatMap((scoring, i) => taken({ scoring }, `scorings.${i}`)),
    ...aggregations.flatMap((aggregation, i) => taken({ aggregation }, `aggregations.${i}`)),
    ...missing.flatMap((rule, i) => taken({ missing: rule }, `missing.${i}`)),
    // The table holds no more earlier periods than the method itself looks at.
    ...missing.flatMap((rule, i) =>
      rule.rule === 'last-period' && rule.periods > back
        ? [problem('robustness-looks-back', { back }, `missing.${i}`)]
        : [],
    ),
    ...outliers.flatMap((rule, i) => taken({ outliers: rule }, `outliers.${i}`)),
  ];
}
