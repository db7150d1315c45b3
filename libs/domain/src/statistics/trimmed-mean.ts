import { compensatedSum } from '../region/compensated-sum.ts';

/**
 * The mean without the `trim` largest and the `trim` smallest values; of all where there are no more than twice as many.
 * Summed in ascending order, so that it is the same to the last bit in whatever order they come. NaN of nothing.
 */
export function trimmedMean(values: readonly number[], trim: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const kept = sorted.length > 2 * trim ? sorted.slice(trim, sorted.length - trim) : sorted;
  return (compensatedSum(kept) ?? NaN) / kept.length;
}
