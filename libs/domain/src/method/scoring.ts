/** Where a score stops: nowhere, at full points, or at both ends. */
export type Cap = 'none' | 'upper' | 'both';

/**
 * How one indicator's value becomes an item score. Full points are the method's `fullPoints` (100 unless it says
 * otherwise); all numbers of points (`floor`, `cap`, `points`, `most` ...) are percent of full points. `low` is always the smaller number and
 * `high` the larger: for a less-is-better indicator the ends are swapped by its direction.
 */
export type Scoring =
  /** (x - min) / (max - min) over the ranked units, from `floor` (0) to `ceiling` (100). */
  | { readonly kind: 'min-max'; readonly floor?: number; readonly ceiling?: number }
  /** floor + (100 - floor) (x - low) / (high - low); `low` and `high` are the sample's when not given. */
  | {
      readonly kind: 'efficacy';
      readonly floor: number;
      readonly low?: number;
      readonly high?: number;
      readonly cap?: Cap;
    }
  /** x / benchmark (less is better: benchmark / x), at most `cap` percent of full points. */
  | { readonly kind: 'ratio-to-benchmark'; readonly benchmark: number; readonly cap?: number }
  /** (x - low) / (high - low), or the same of logarithms. */
  | {
      readonly kind: 'goalposts';
      readonly low: number;
      readonly high: number;
      readonly log?: boolean;
      readonly cap?: Cap;
    }
  /** mean + deviation * (x - sample mean) / sample standard deviation, in percent of full points. */
  | { readonly kind: 'z-score'; readonly mean: number; readonly deviation: number }
  /** Share of the other units that are worse. */
  | { readonly kind: 'percentile' }
  /** Place counted from the worst: 1 point for the worst, as many as there are values for the best; not scaled. */
  | { readonly kind: 'rank' }
  /** Borda count: a point for every unit that is worse; not scaled. */
  | { readonly kind: 'borda' }
  /** x / max (less is better: smallest positive value / x, and full points at or below 0). */
  | { readonly kind: 'fraction-of-maximum' }
  /** (x - worst) / (value of `unit` - worst), at most `cap`. */
  | { readonly kind: 'distance-to-reference'; readonly unit: string; readonly cap?: number }
  /** (x - worst) / (target - worst), at most `cap`. */
  | { readonly kind: 'distance-to-target'; readonly target: number; readonly cap?: number }
  /** `atBase` when x equals the base, `points` more for every `step` percent above it and less below, between `least` (0) and `most`. */
  | {
      readonly kind: 'base-and-steps';
      /** Column of what is compared with: last year's value, say. */
      readonly base: string;
      readonly atBase: number;
      /** Percent of the base. */
      readonly step: number;
      readonly points: number;
      /** Only full steps count. */
      readonly whole?: boolean;
      readonly least?: number;
      readonly most: number;
    }
  /** Full points at the target, `perUnit` more or less for every unit over or under it, at most `most` either way. */
  | { readonly kind: 'target-and-units'; readonly target: number; readonly perUnit: number; readonly most: number }
  /** `perEvent` for each event up to `most`; less is better: full points less `perEvent` each, down to 0. */
  | { readonly kind: 'event-count'; readonly perEvent: number; readonly most: number }
  /**
   * x / target up to the target; beyond it `points` for every full `step` percent, at most `most`. Less is better: target / x.
   */
  | {
      readonly kind: 'target-completion';
      /** One for all, or a column with the target of each. */
      readonly target: number | string;
      readonly step: number;
      readonly points: number;
      readonly most: number;
    };

/** The columns a formula reads besides the one of its indicator, and where it names them. */
export function columnsBeside(scoring: Scoring): { readonly column: string; readonly field: string }[] {
  if (scoring.kind === 'base-and-steps') return [{ column: scoring.base, field: 'base' }];
  if (scoring.kind === 'target-completion' && typeof scoring.target === 'string')
    return [{ column: scoring.target, field: 'target' }];
  return [];
}
