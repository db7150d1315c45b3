import fc from 'fast-check';
import { compensatedSum } from './compensated-sum.ts';
import { totalOf } from './total.ts';

it('adds what would otherwise be lost', () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(compensatedSum(Float64Array.of(1, 2, 3))).toBe(6);
  expect(compensatedSum([])).toBe(0);
  expect(compensatedSum([1e308, 1e308])).toBeUndefined();
  expect(compensatedSum([NaN])).toBeUndefined();
  expect(Object.is(compensatedSum([-0]), 0)).toBe(true);
});

it('counts zeros, and says what is missing', () => {
  const parts = [
    { id: 'zhengzhou-1', value: 10 },
    { id: 'changge-1', value: 0 },
    { id: 'mengzhou-1', value: undefined },
  ];
  expect(totalOf(parts)).toEqual({ value: 10, counted: 2, missing: 1 });
  expect(totalOf([{ id: 1, value: undefined }])).toEqual({ value: undefined, counted: 0, missing: 1 });
  expect(totalOf([])).toEqual({ value: undefined, counted: 0, missing: 0 });
});

it('is the same to the last bit in any order of the rows', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  const rows = fc.array(fc.record({ id: fc.oneof(fc.integer(), fc.string()), value }), { maxLength: 60 });
  fc.assert(
    fc.property(
      rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(Object.is(totalOf(list).value, totalOf(shuffled).value)).toBe(true);
      },
    ),
  );
});
