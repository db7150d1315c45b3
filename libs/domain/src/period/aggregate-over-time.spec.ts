import { aggregateOverTime } from './aggregate-over-time.ts';

it('sums flows, and knows no sum of incomplete parts', () => {
  expect(aggregateOverTime('sum', [10, 20, 30, 40])).toBe(100);
  expect(aggregateOverTime('sum', [0.1, 0.2, 0.3, 0])).toBe(0.6);
  expect(aggregateOverTime('sum', [10, 0, 30, 40])).toBe(80);
  expect(aggregateOverTime('sum', [10, undefined, 30, 40])).toBeUndefined();
  expect(aggregateOverTime('sum', [])).toBeUndefined();
});

it('takes the mean of rates', () => {
  expect(aggregateOverTime('mean', [1, 2, 6])).toBe(3);
  expect(aggregateOverTime('mean', [1, undefined, 6])).toBeUndefined();
});

it('takes the last of stocks, whatever came before', () => {
  expect(aggregateOverTime('last', [undefined, 2, 6])).toBe(6);
  expect(aggregateOverTime('last', [1, 2, undefined])).toBeUndefined();
  expect(aggregateOverTime('last', [])).toBeUndefined();
});

it('weighs rates by another indicator', () => {
  expect(aggregateOverTime('weighted', [10, 20], [1, 3])).toBe(17.5);
  expect(aggregateOverTime('weighted', [10, 20], [0, 3])).toBe(20);
  expect(aggregateOverTime('weighted', [10, 20], [0, 0])).toBeUndefined();
  expect(aggregateOverTime('weighted', [10, 20], [1, undefined])).toBeUndefined();
  expect(aggregateOverTime('weighted', [10, 20], [1])).toBeUndefined();
  expect(aggregateOverTime('weighted', [10, 20])).toBeUndefined();
});

it('never gives what is no number', () => {
  expect(aggregateOverTime('sum', [1e308, 1e308])).toBeUndefined();
  expect(aggregateOverTime('weighted', [1e308, 1], [1e308, 1])).toBeUndefined();
  expect(Object.is(aggregateOverTime('sum', [-0, -0]), 0)).toBe(true);
});
