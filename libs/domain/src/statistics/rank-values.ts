export type TieRule = 'competition' | 'dense';

/**
 * Places of `values`, largest first; equal values share the smallest place: 1, 2, 2, 4 (`competition`) or 1, 2, 2, 3
 * (`dense`). A missing value (NaN) has place 0.
 */
export function rankValues(values: Float64Array, ties: TieRule = 'competition'): Int32Array {
  const ascending = sortedPresent(values, -1);
  const distinct = ties === 'dense' ? dropRepeats(ascending) : ascending;
  const places = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x === x) places[i] = lowerBound(distinct, -x) + 1;
  }
  return places;
}

/** The values that are not missing, each times `sign`, ascending. */
export function sortedPresent(values: Float64Array, sign: 1 | -1): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (x === x) kept[count++] = sign * x;
  }
  return kept.subarray(0, count).sort();
}

/** The first position in an ascending array whose value is not below `x`. */
export function lowerBound(ascending: Float64Array, x: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] as number) < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

function dropRepeats(ascending: Float64Array): Float64Array {
  return ascending.filter((x, i) => i === 0 || x !== ascending[i - 1]);
}
