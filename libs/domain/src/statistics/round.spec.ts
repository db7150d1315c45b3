import fc from 'fast-check';
import { roundTo } from './round.ts';

describe('rounding on paper', () => {
  it.each([
    [96.125, 2, 96.13],
    [1.005, 2, 1.01],
    [0.0005, 3, 0.001],
    [-0.5, 0, -1],
    [-0.2, 0, 0],
    [2.5, 0, 3],
    [0.9615, 3, 0.962],
    [1e300, 2, 1e300],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  it('keeps what is missing', () => {
    expect(roundTo(NaN, 2)).toBeNaN();
  });

  it('never changes an order', () => {
    const score = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 9 }), (a, b, decimals) => {
        expect(roundTo(Math.min(a, b), decimals)).toBeLessThanOrEqual(roundTo(Math.max(a, b), decimals));
      }),
    );
  });
});
