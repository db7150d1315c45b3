import { compensatedSum } from './compensated-sum.ts';

/** One cluster's part in a regional total. */
export interface TotalPart {
  /** Identity of the cluster; it fixes the order of addition. */
  readonly id: string | number;
  readonly value: number | undefined;
}

/** A regional total and how complete it is. */
export interface Total {
  /** `undefined` when no part has a figure, or when the sum leaves the range of numbers. */
  readonly value: number | undefined;
  /** Parts with a figure, zeros included. */
  readonly counted: number;
  /** Parts without a figure. They add nothing; whether the total may be used then is the caller's rule. */
  readonly missing: number;
}

/**
 * Total over the clusters of a region: the same to the last bit in whatever order the rows arrive, because they are added
 * by ascending id and the rounding error is carried along.
 */
export function totalOf(parts: readonly TotalPart[]): Total {
  const counted = parts.filter((part): part is TotalPart & { value: number } => part.value !== undefined);
  counted.sort((a, b) => compareIds(a.id, b.id) || a.value - b.value);
  const missing = parts.length - counted.length;
  if (counted.length === 0) return { value: undefined, counted: 0, missing };
  return { value: compensatedSum(counted.map((part) => part.value)), counted: counted.length, missing };
}

/** Numbers before texts; texts by code unit, because the order of a locale differs between machines. */
function compareIds(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
