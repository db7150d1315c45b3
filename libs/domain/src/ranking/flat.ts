import { extentOf } from '../statistics/shape.ts';

/** Why a formula gave everybody the same, whatever the value. */
export type Flat =
  /** All values are equal. */
  | 'constant'
  /** The values differ, but the scale they would be told apart on has no width. */
  | 'without-width'
  /** Nobody is worse than the target or the reference. */
  | 'reached'
  /** There is no maximum to take a fraction of. */
  | 'nothing-above-0';

/** Why values on a scale without width are told apart by nothing; undefined when there are none. */
export function whyFlat(values: Float64Array): Flat | undefined {
  const { min, max } = extentOf(values);
  return min === max ? 'constant' : min < max ? 'without-width' : undefined;
}
