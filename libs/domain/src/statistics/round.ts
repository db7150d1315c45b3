// A few units in the last place: what a sum of some dozen terms may lose. 96.125 computed as 96.12499999999999 is a half.
const SLACK = 1 + 2 ** -48;

/**
 * Round half away from zero to `decimals` places, as one does on paper: 96.125 -> 96.13, 1.005 -> 1.01, -0.5 -> -1.
 * Monotone: a larger value never rounds to a smaller one.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.abs(value) * scale;
  // Beyond 2^52 there is nothing left to round.
  if (!(size < 4503599627370496)) return value;
  const rounded = Math.floor(size * SLACK + 0.5) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
