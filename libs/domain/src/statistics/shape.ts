/** What the scoring formulas need to know about one column; every figure ignores missing values (NaN). */
export interface Shape {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Sample standard deviation (n - 1); 0 for fewer than two values. */
  readonly deviation: number;
  /** Type 2 (as in spreadsheets and SAS); NaN for fewer than three values or a constant column. */
  readonly skewness: number;
  /** Excess kurtosis, type 2; NaN for fewer than four values or a constant column. */
  readonly kurtosis: number;
}

/**
 * Count, extremes, moments of `values`, read as if every value were clipped into `[low, high]`.
 * Clipping while reading lets the outlier rule try several limits without copying the column.
 * Two passes in the order given: callers keep the order fixed, so the result is the same to the last bit.
 * Source of the estimators: Joanes and Gill (1998), "Comparing measures of sample skewness and kurtosis", G1 and G2.
 */
export function shapeOf(values: Float64Array, low = -Infinity, high = Infinity): Shape {
  let count = 0;
  let sum = 0;
  let min = Infinity;
  let max = -Infinity;
  // Math.min and Math.max compile to instructions without branches: half the time of comparisons. Both pass NaN on.
  for (let i = 0; i < values.length; i++) {
    const x = Math.min(Math.max(values[i] as number, low), high);
    if (x !== x) continue;
    count++;
    sum += x;
    min = Math.min(min, x);
    max = Math.max(max, x);
  }
  if (count === 0) {
    return { count, min: NaN, max: NaN, mean: NaN, deviation: NaN, skewness: NaN, kurtosis: NaN };
  }
  // The sum of equal numbers need not be their exact multiple: a constant column has exactly no spread.
  const mean = min === max ? min : sum / count;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < values.length; i++) {
    const d = Math.min(Math.max(values[i] as number, low), high) - mean;
    if (d !== d) continue;
    const square = d * d;
    second += square;
    third += square * d;
    fourth += square * square;
  }
  const deviation = count > 1 ? Math.sqrt(second / (count - 1)) : 0;
  return {
    count,
    min,
    max,
    mean,
    deviation,
    skewness: skewnessOf(count, second, third),
    kurtosis: kurtosisOf(count, second, fourth),
  };
}

/** Only the extremes, for formulas that need no more; NaN for an empty column. */
export function extentOf(values: Float64Array): { readonly min: number; readonly max: number } {
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x < min) min = x;
    if (x > max) max = x;
  }
  return min > max ? { min: NaN, max: NaN } : { min, max };
}

function skewnessOf(n: number, second: number, third: number): number {
  if (n < 3 || second === 0) return NaN;
  const variance = second / n;
  const g1 = third / n / (variance * Math.sqrt(variance));
  return (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
}

function kurtosisOf(n: number, second: number, fourth: number): number {
  if (n < 4 || second === 0) return NaN;
  const variance = second / n;
  const g2 = fourth / n / (variance * variance) - 3;
  return (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
}
