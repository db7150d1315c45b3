import type { Period } from '../period/period.ts';
import type { RegionLevel } from '../region/region-level.ts';

/** Where a formula gets its figures from: those of one cluster, and the totals of the regions it lies in. */
export interface FormulaReader {
  /** The cluster's figure; `undefined` when there is none. Zero is a figure. */
  value(code: string, period: Period): number | undefined;
  /** The total over the counted clusters of the region of that level; `undefined` when there is none. */
  total(code: string, level: RegionLevel, period: Period): number | undefined;
  /** Why a figure is not there (`not-applicable`, `not-reported`, ...), asked only when it is not. */
  reason?(code: string, period: Period): string | undefined;
}

/** Why a formula has no result. `start` and `length` are the place in the text of the part that has none. */
export type Missing = { readonly period: Period; readonly start: number; readonly length: number } & (
  | { readonly reason: 'missing-input'; readonly code: string; readonly because?: string }
  | { readonly reason: 'no-total'; readonly code: string; readonly level: RegionLevel }
  | { readonly reason: 'division-by-zero' }
  /** A rolling sum is asked for in a period that is longer than those it counts. */
  | { readonly reason: 'rolls-shorter-periods' }
  /** Beyond the range of numbers, the logarithm of what is not positive, an even root of a negative number. */
  | { readonly reason: 'not-finite' }
);

/** A number (never NaN, infinite or -0), or why there is none. */
export type FormulaResult =
  { readonly value: number; readonly missing?: undefined } | { readonly missing: Missing; readonly value?: undefined };
