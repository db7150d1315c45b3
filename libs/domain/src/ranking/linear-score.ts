import type { Cap } from '../method/scoring.ts';
import { whyFlat, type Flat } from './flat.ts';

/** A straight line from one value to another, in score points. */
export interface Line {
  readonly low: number;
  readonly high: number;
  readonly direction: 1 | -1;
  /** Points at the worse end, and at the better one. */
  readonly bottom: number;
  readonly top: number;
  readonly cap?: Cap;
  /** How far the line goes at most; 1 is the better end. */
  readonly most?: number;
}

/** Scores along the line; @returns why everybody got the middle: its ends are one or the wrong way round. */
export function linear(values: Float64Array, out: Float64Array, line: Line): Flat | undefined {
  const { low, high, direction, bottom, top, cap = 'none' } = line;
  const span = high - low;
  const reach = top - bottom;
  // A fixed end can lie on or beyond the sample's other end: no spread either.
  const flat = !(span > 0);
  // `values` and `out` may be the same.
  const why = flat ? whyFlat(values) : undefined;
  const floor = cap === 'both' ? 0 : -Infinity;
  const ceiling = line.most ?? (cap === 'none' ? Infinity : 1);
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x !== x) {
      out[i] = NaN;
      continue;
    }
    const t = flat ? 0.5 : (direction === 1 ? x - low : high - x) / span;
    out[i] = bottom + reach * (t < floor ? floor : t > ceiling ? ceiling : t);
  }
  return why;
}
