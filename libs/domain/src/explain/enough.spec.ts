import { stillEnough } from './enough.ts';

test.each([
  [566.583, 517.24, 2, 566.59],
  [566.58, 517.24, 2, 566.58],
  [41.0000000001, 30, 0, 41],
  [41.2, 30, 0, 42],
  // Less is better: downwards.
  [0.4567, 0.523, 3, 0.456],
  [-1.25, 0, 1, -1.3],
])('%d is shown so that it is enough', (needed, value, decimals, shown) => {
  expect(stillEnough(needed, value, decimals)).toBeCloseTo(shown, 9);
});
