import { shapeOf, type Shape } from './shape.ts';

/** Winsorise by skewness and kurtosis with a stop rule, then take logarithms. See `treatOutliers`. */
export interface OutlierRule {
  readonly rule: 'winsorise';
  /** A column passes when |skewness| is below this ... (2 in the JRC practice) */
  readonly skewness: number;
  /** ... or its kurtosis is below this (3.5). */
  readonly kurtosis: number;
  /** With so many points pulled in, no further one is (5). */
  readonly maxPoints: number;
  /** What to do when that was not enough: logarithm of the original, or leave the original as it is, without any point pulled in. */
  readonly then: 'log' | 'none';
}

/** Points of one end that were pulled in, and the value they have now. */
export interface PulledEnd {
  readonly points: number;
  readonly limit: number;
}

export type Treatment =
  | { readonly kind: 'none' }
  /** `points` of both ends together. */
  | { readonly kind: 'winsorised'; readonly points: number; readonly high?: PulledEnd; readonly low?: PulledEnd }
  | { readonly kind: 'log'; /** Whether the logarithms pass. */ readonly passes: boolean }
  /** Fails the test, yet treating it would leave nothing (a constant) or the rule says to stop: the values are as they were. */
  | { readonly kind: 'left' };

/**
 * Treat one column in place. Passes if |skewness| < limit or kurtosis < limit (type 2 estimators); too few values to
 * estimate them (under four) or a constant column pass as well. Otherwise the most extreme point is pulled in to the next
 * value, at the high end for positive skewness and at the low end for negative, and the column is judged anew, its side as
 * well; points that are equal are pulled in together, even if that is one more than `maxPoints`. If those do not suffice, the
 * original is replaced by `log(x - min + 0.01 (max - min))`.
 * Source: OECD/JRC handbook and COINr's `winsorise` (which end, and what counts as a point) and `log_CT`.
 */
export function treatOutliers(values: Float64Array, rule: OutlierRule): Treatment {
  const original = shapeOf(values);
  let shape = original;
  let high: PulledEnd | undefined;
  let low: PulledEnd | undefined;
  while (!passes(shape, rule)) {
    if ((high?.points ?? 0) + (low?.points ?? 0) >= rule.maxPoints) return giveUp(values, original, rule);
    if (shape.skewness >= 0) high = nextHigh(values, shape.max);
    else low = nextLow(values, shape.min);
    // Values between the ends are as they were, so both ends can only meet where nothing else is left.
    const [least, most] = [low?.limit ?? original.min, high?.limit ?? original.max];
    if (!(least < most)) return { kind: 'left' };
    shape = shapeOf(values, least, most);
  }
  if (!high && !low) return { kind: 'none' };
  const [least, most] = [low?.limit ?? -Infinity, high?.limit ?? Infinity];
  for (let i = 0; i < values.length; i++) values[i] = Math.min(Math.max(values[i] as number, least), most);
  return {
    kind: 'winsorised',
    points: (high?.points ?? 0) + (low?.points ?? 0),
    ...(high && { high }),
    ...(low && { low }),
  };
}

/** What becomes of a column that passes with no number of points that the rule allows. */
function giveUp(values: Float64Array, { min, max }: Shape, rule: OutlierRule): Treatment {
  if (rule.then === 'none') return { kind: 'left' };
  const lift = 0.01 * (max - min);
  for (let i = 0; i < values.length; i++) values[i] = Math.log((values[i] as number) - min + lift);
  return { kind: 'log', passes: passes(shapeOf(values), rule) };
}

function passes(shape: Shape, rule: OutlierRule): boolean {
  // Written as "not failing" so that an undefined estimate (NaN) passes.
  return !(Math.abs(shape.skewness) >= rule.skewness && shape.kurtosis >= rule.kurtosis);
}

/** How many values are at `max` or above it, and the largest one below: what they are pulled in to. */
function nextHigh(values: Float64Array, max: number): PulledEnd {
  let points = 0;
  let limit = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x >= max) points++;
    else if (x > limit) limit = x;
  }
  return { points, limit };
}

function nextLow(values: Float64Array, min: number): PulledEnd {
  let points = 0;
  let limit = Infinity;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x <= min) points++;
    else if (x < limit) limit = x;
  }
  return { points, limit };
}
