/** Where a score stops: nowhere, at full points, or at both ends. */
export type Cap = 'none' | 'upper' | 'both';

/**
 * How one indicator's value becomes an item score. Full points are the method's `fullPoints` (100 unless it says
 * otherwise); `floor`, `ceiling` and `cap` numbers are percent of full points. `low` is always the smaller number and
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
  | { readonly kind: 'percentile' };
