import { quantile } from './quantile.ts';

it.each([
  [[], 0.5, null],
  [[7], 0.25, 7],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[4, 1, 3, 2], 0.25, 1.75],
  [[5, 1, 3], 0, 1],
  [[5, 1, 3], 1, 5],
] as const)('of %j the %f quantile is %p', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
