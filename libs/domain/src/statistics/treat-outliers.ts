import { shapeOf, type Shape } from './shape.ts';

/** Winsorise by skewness and kurtosis with a stop rule, then take logarithms. See `treatOutliers`. */
export interface OutlierRule {
  readonly rule: 'winsorise';
  /** A column passes when |skewness| is below this ... (2 in the JRC practice) */
  readonly skewness: number;
  /** ... or its kurtosis is below this (3.5). */
  readonly kurtosis: number;
  /** How many points may be pulled in at most (5). */
  readonly maxPoints: number;
  /** What to do when that was not enough: logarithm of the original, or leave the original alone. */
  readonly then: 'log' | 'none';
}

export type Treatment =
  | { readonly kind: 'none' }
  | { readonly kind: 'winsorised'; readonly points: number; readonly side: 'high' | 'low'; readonly limit: number }
  | { readonly kind: 'log' }
  /** Fails the test, yet treating it would leave nothing (a constant) or the rule says to stop. */
  | { readonly kind: 'left' };

/**
 * Treat one column in place. Passes if |skewness| < limit or kurtosis < limit (type 2 estimators); too few values to
 * estimate them (under four) or a constant column pass as well. Otherwise the most extreme points are pulled in one by one,
 * the high end for positive skewness, the low end for negative: with k points, values beyond the (k+1)-th most extreme are
 * set to it. If `maxPoints` do not suffice, the original is replaced by `log(x - min + 0.01 (max - min))`.
 * Source: OECD/JRC handbook and COINr's `Treat`.
 */
export function treatOutliers(values: Float64Array, rule: OutlierRule): Treatment {
  const original = shapeOf(values);
  if (passes(original, rule)) return { kind: 'none' };
  const side = original.skewness > 0 ? 'high' : 'low';
  const extremes = mostExtreme(values, rule.maxPoints + 1, side);
  for (let points = 1; points < extremes.length; points++) {
    const limit = extremes[points] as number;
    const shape = side === 'high' ? shapeOf(values, -Infinity, limit) : shapeOf(values, limit, Infinity);
    if (shape.min === shape.max) return { kind: 'left' };
    if (passes(shape, rule)) {
      clip(values, limit, side);
      return { kind: 'winsorised', points, side, limit };
    }
  }
  if (rule.then === 'none') return { kind: 'left' };
  const shift = 0.01 * (original.max - original.min) - original.min;
  for (let i = 0; i < values.length; i++) values[i] = Math.log((values[i] as number) + shift);
  return { kind: 'log' };
}

function passes(shape: Shape, rule: OutlierRule): boolean {
  // Written as "not failing" so that an undefined estimate (NaN) passes.
  return !(Math.abs(shape.skewness) >= rule.skewness && shape.kurtosis >= rule.kurtosis);
}

function clip(values: Float64Array, limit: number, side: 'high' | 'low'): void {
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (side === 'high' ? x > limit : x < limit) values[i] = limit;
  }
}

/** The `count` most extreme values of one end, most extreme first; cheaper than sorting the column. */
function mostExtreme(values: Float64Array, count: number, side: 'high' | 'low'): number[] {
  const sign = side === 'high' ? 1 : -1;
  const kept: number[] = [];
  let least = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const x = sign * (values[i] as number);
    if (!(x > least) && !(x === x && kept.length < count)) continue;
    let at = kept.length < count ? kept.length : count - 1;
    while (at > 0 && (kept[at - 1] as number) < x) {
      kept[at] = kept[at - 1] as number;
      at--;
    }
    kept[at] = x;
    if (kept.length === count) least = kept[count - 1] as number;
  }
  return kept.map((x) => x * sign);
}
