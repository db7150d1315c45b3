import fc from 'fast-check';
import { printedShares, shareDecimals } from './printed-shares.ts';

it('takes a decimal more where rounding would not add up', () => {
  // Four of a quarter of the whole: 8.8 + 6.3 + 6.3 + 3.8 would be 25.2.
  const members = [0.0875, 0.0625, 0.0625, 0.0375];
  const of = printedShares([0.25, 0.75, ...members], { parents: [null, null, 0, 0, 0, 0] });
  expect(of).toEqual({ decimals: 2, percents: [25, 75, 8.75, 6.25, 6.25, 3.75] });
  expect(printedShares([0.35, 0.25, 0.2, 0.2], { least: 0 })).toEqual({ decimals: 0, percents: [35, 25, 20, 20] });
  expect(printedShares([0.5, 0.3, 0.2])).toEqual({ decimals: 1, percents: [50, 30, 20] });
});

it('gives the last digit to some where no decimals hold it', () => {
  expect(printedShares([1 / 3, 1 / 3, 1 / 3]).percents).toEqual([33.34, 33.33, 33.33]);
  const nested = printedShares([0.5, 0.5, 1 / 6, 1 / 6, 1 / 6], { parents: [null, null, 0, 0, 0] });
  expect(nested.percents).toEqual([50, 50, 16.67, 16.67, 16.66]);
});

it('leaves alone what has no share yet', () => {
  expect(printedShares([1, null, 0.123], { parents: [null, 0, 0] })).toEqual({
    decimals: 1,
    percents: [100, null, 12.3],
  });
  expect(printedShares([]).percents).toEqual([]);
});

it('any weights add up as printed, within each group and to 100, each within one of the last digit', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(weights, weights, (tops, members) => {
      const shareOut = (parts: readonly number[], whole: number) => {
        const all = parts.reduce((a, b) => a + b, 0);
        return parts.map((one) => (all === 0 ? whole / parts.length : (whole * one) / all));
      };
      const outer = shareOut(tops, 1);
      const shares = [...outer, ...shareOut(members, outer[0] ?? 0)];
      const parents = shares.map((_, at) => (at < tops.length ? null : 0));
      const { decimals, percents } = printedShares(shares, { parents });
      const units = percents.map((percent) => Math.round((percent ?? Number.NaN) * 10 ** decimals));
      const add = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
      expect(add(units.slice(0, tops.length))).toBe(100 * 10 ** decimals);
      expect(add(units.slice(tops.length))).toBe(units[0]);
      expect(
        units.every((one, at) => one >= 0 && Math.abs(one - (shares[at] ?? 0) * 10 ** (decimals + 2)) <= 1.01),
      ).toBe(true);
    }),
  );
});

it('a percentage by itself has the decimals it needs', () => {
  expect([0.25, 0.0875, 0.0625, 0.123, 1 / 3].map(shareDecimals)).toEqual([1, 2, 2, 1, 2]);
});
