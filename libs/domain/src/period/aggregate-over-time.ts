import { compensatedSum } from '../region/compensated-sum.ts';

/**
 * How an indicator's figures of shorter periods make the figure of a longer one: flows are summed, stocks take the last,
 * rates their mean, plain or weighted by another indicator.
 */
export type TimeAggregation = 'sum' | 'mean' | 'last' | 'weighted';

/**
 * The figure of a longer period from those of its parts.
 * @param parts one entry per part in order of time, `undefined` where a figure is missing.
 * @param weights for `weighted`: the weighting indicator's figure for each part.
 * @returns the figure, or `undefined` when it is missing: `sum` and `mean` need every part, `last` the last one, `weighted`
 *   every part with its weight and a total weight that is not zero.
 */
export function aggregateOverTime(
  aggregation: TimeAggregation,
  parts: readonly (number | undefined)[],
  weights: readonly (number | undefined)[] = [],
): number | undefined {
  if (aggregation === 'last') return parts.at(-1);
  const values = complete(parts);
  if (!values) return undefined;
  if (aggregation === 'sum') return compensatedSum(values);
  if (aggregation === 'mean') return quotient(compensatedSum(values), values.length);
  const complements = complete(weights);
  if (!complements || complements.length !== values.length) return undefined;
  const products = values.map((value, index) => value * (complements[index] ?? 0));
  return quotient(compensatedSum(products), compensatedSum(complements));
}

function complete(parts: readonly (number | undefined)[]): number[] | undefined {
  const values = parts.filter((part) => part !== undefined);
  return values.length === parts.length && values.length > 0 ? values : undefined;
}

function quotient(numerator: number | undefined, denominator: number | undefined): number | undefined {
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  const value = numerator / denominator;
  return Number.isFinite(value) ? value + 0 : undefined;
}
