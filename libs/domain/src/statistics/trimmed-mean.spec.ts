import { trimmedMean } from './trimmed-mean.ts';

it.each([
  [[9.1, 8.5, 9.9, 7, 8.9], 1, 8.833333],
  [[9.1, 8.5, 9.9, 7, 8.9], 0, 8.68],
  [[9.1, 8.5, 9.9, 7, 8.9], 2, 8.9],
  // Of four marks two and two would leave none: then all count.
  [[9, 8, 7, 6], 2, 7.5],
  [[9], 1, 9],
])('of %j without %d at either end it is %d', (values, trim, mean) => {
  expect(trimmedMean(values, trim)).toBeCloseTo(mean, 6);
});

it('is the same in whatever order the marks come', () => {
  const values = [0.1, 0.2, 0.3, 9.7, 8.123456];
  expect(trimmedMean([...values].reverse(), 1)).toBe(trimmedMean(values, 1));
  expect(trimmedMean([], 1)).toBeNaN();
});
