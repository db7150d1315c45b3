import fc from 'fast-check';
import { hasMoreDecimals } from './decimals.ts';

it.each([
  [1.005, 2, true],
  [1.005, 3, false],
  [-0.1, 1, false],
  [0.1 + 0.2, 2, true],
  [12, 0, false],
  [12.5, 0, true],
  [2e-6, 5, true],
  [2e-6, 6, false],
  [1e21, 0, false],
  [-0, 0, false],
])('%d at %d decimals: %s', (value, decimals, expected) => {
  expect(hasMoreDecimals(value, decimals)).toBe(expected);
});

it('every number that is read from so many decimals has no more', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      expect(hasMoreDecimals(Number(`${digits}e-${decimals}`), decimals)).toBe(false);
    }),
  );
});
