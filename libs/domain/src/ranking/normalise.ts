import { rankValues } from '../statistics/rank-values.ts';
import { extentOf, shapeOf } from '../statistics/shape.ts';
import type { Cap, Scoring } from '../method/scoring.ts';

/**
 * Item scores of one indicator: `values` in its own unit to `out` in score points. NaN stays NaN.
 * @returns true when the sample had no spread where the formula needs one. Such an indicator tells nobody apart: every unit
 * gets the middle of the scale, so no rank depends on it.
 */
export function normalise(
  scoring: Scoring,
  direction: 1 | -1,
  fullPoints: number,
  values: Float64Array,
  out: Float64Array,
): boolean {
  const percent = fullPoints / 100;
  switch (scoring.kind) {
    case 'min-max': {
      const { min, max } = extentOf(values);
      const bottom = (scoring.floor ?? 0) * percent;
      return linear(values, out, { low: min, high: max, direction, bottom, top: (scoring.ceiling ?? 100) * percent });
    }
    case 'efficacy': {
      const { min, max } = extentOf(values);
      const { low = min, high = max, cap = 'none' } = scoring;
      return linear(values, out, { low, high, direction, bottom: scoring.floor * percent, top: fullPoints, cap });
    }
    case 'goalposts': {
      const { low, high, cap = 'none' } = scoring;
      const line = { direction, bottom: 0, top: fullPoints, cap };
      if (!scoring.log) return linear(values, out, { ...line, low, high });
      // A value without a logarithm is below any goalpost: it counts as the low one.
      for (let i = 0; i < values.length; i++) {
        const x = values[i] as number;
        out[i] = Math.log(x <= 0 ? low : x);
      }
      return linear(out, out, { ...line, low: Math.log(low), high: Math.log(high) });
    }
    case 'ratio-to-benchmark':
      return ratio(values, out, scoring.benchmark, direction, fullPoints, (scoring.cap ?? Infinity) * percent);
    case 'z-score': {
      const { mean, deviation } = shapeOf(values);
      const gain = deviation > 0 ? (direction * scoring.deviation * percent) / deviation : 0;
      for (let i = 0; i < values.length; i++) out[i] = scoring.mean * percent + gain * ((values[i] as number) - mean);
      return deviation === 0;
    }
    case 'percentile':
      return percentile(values, out, direction, fullPoints);
  }
}

interface Line {
  readonly low: number;
  readonly high: number;
  readonly direction: 1 | -1;
  readonly bottom: number;
  readonly top: number;
  readonly cap?: Cap;
}

function linear(values: Float64Array, out: Float64Array, line: Line): boolean {
  const { low, high, direction, bottom, top, cap = 'none' } = line;
  const span = high - low;
  const reach = top - bottom;
  // A fixed end can lie on or beyond the sample's other end: no spread either.
  const flat = !(span > 0);
  const floor = cap === 'both' ? 0 : -Infinity;
  const ceiling = cap === 'none' ? Infinity : 1;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x !== x) {
      out[i] = NaN;
      continue;
    }
    const t = flat ? 0.5 : (direction === 1 ? x - low : high - x) / span;
    out[i] = bottom + reach * (t < floor ? floor : t > ceiling ? ceiling : t);
  }
  return flat && values.some((x) => x === x);
}

function ratio(
  values: Float64Array,
  out: Float64Array,
  benchmark: number,
  direction: 1 | -1,
  fullPoints: number,
  most: number,
): boolean {
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    // Less is better, and there is none at all (or less): as good as it can be. The check sees to it that a cap is given.
    const share = direction === 1 ? x / benchmark : x <= 0 ? Infinity : benchmark / x;
    const points = fullPoints * share;
    out[i] = points > most ? most : points;
  }
  return false;
}

function percentile(values: Float64Array, out: Float64Array, direction: 1 | -1, fullPoints: number): boolean {
  // The worst first: whoever stands at place 1 here has nobody below.
  const places = rankValues(values.map((x) => -direction * x));
  const { count, min, max } = shapeOf(values);
  const flat = min === max;
  for (let i = 0; i < values.length; i++) {
    const place = places[i] as number;
    out[i] = place === 0 ? NaN : flat ? fullPoints / 2 : (fullPoints * (place - 1)) / (count - 1);
  }
  return flat;
}
