import type { Measured } from './raw-unit.ts';

/** How one indicator came to its points: raw, normalised, times its weight. */
export interface ScorePart extends Measured {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Share of the whole. */
  readonly weight: number;
  readonly raw: number | null;
  readonly normalised: number | null;
  readonly points: number | null;
}

export interface ScoreSum {
  /** Largest first. */
  readonly parts: readonly ScorePart[];
  readonly sum: number;
  /** What the score has less than the sum: red lines, and the last bit of rounding. 0 where it is only rounding. */
  readonly deducted: number;
}

/** The parts a score is made of; they sum to it, but for deductions. */
export function scoreSum(parts: readonly ScorePart[], score: number | null, scoreDecimals: number): ScoreSum {
  const sum = parts.reduce((total, { points }) => total + (points ?? 0), 0);
  // Half of the last decimal shown, and what binary sums lose.
  const rounding = 0.5 * 10 ** -scoreDecimals + 1e-9;
  const rest = score === null ? 0 : sum - score;
  return {
    parts: parts.toSorted((a, b) => (b.points ?? -Infinity) - (a.points ?? -Infinity) || (a.code < b.code ? -1 : 1)),
    sum,
    deducted: Math.abs(rest) <= rounding ? 0 : rest,
  };
}
