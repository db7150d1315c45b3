import { descendingOrder } from './descending-order.ts';

export type TieRule = 'competition' | 'dense';

/**
 * Places of `values`, largest first; equal values share the smallest place: 1, 2, 2, 4 (`competition`) or 1, 2, 2, 3
 * (`dense`). A missing value (NaN) has place 0.
 */
export function rankValues(values: Float64Array, ties: TieRule = 'competition'): Int32Array {
  const places = new Int32Array(values.length);
  const order = descendingOrder(values);
  let place = 0;
  for (let n = 0; n < order.length; n++) {
    const i = order[n] as number;
    if (n === 0 || values[i] !== values[order[n - 1] as number]) place = ties === 'dense' ? place + 1 : n + 1;
    places[i] = place;
  }
  return places;
}
