/**
 * The largest number that a method may hold, whichever it is: a weight, a target, points. Beyond it a double no longer tells whole
 * numbers apart, and what is multiplied with it some times over leaves the range of numbers.
 */
export const LARGEST_NUMBER = 1e15;

/** The smallest one above 0: by less than this nothing may be divided. */
export const SMALLEST_NUMBER = 1e-30;

/** The largest figure and item score that is computed with: the kurtosis of a column takes its fourth power. */
export const LARGEST_FIGURE = 1e75;

/** Whether a figure can be computed with; false for one that is missing (NaN). */
export function isComputable(x: number): boolean {
  return Math.abs(x) <= LARGEST_FIGURE;
}
