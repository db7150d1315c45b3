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

/** Whether all figures of a column can be computed with, those that are missing (NaN) aside. */
export function areComputable(column: Float64Array): boolean {
  // Comparisons with NaN are false.
  for (let i = 0; i < column.length; i++) if (Math.abs(column[i] as number) > LARGEST_FIGURE) return false;
  return true;
}
