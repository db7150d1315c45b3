import { treatOutliers, type OutlierRule } from './treat-outliers.ts';

const rule: OutlierRule = { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' };
const oneToTwenty = Array.from({ length: 20 }, (_, i) => i + 1);

describe('outliers', () => {
  it('leaves a well-shaped column alone', () => {
    const values = Float64Array.from(oneToTwenty);
    expect(treatOutliers(values, rule)).toEqual({ kind: 'none' });
    expect([...values]).toEqual(oneToTwenty);
  });

  it('pulls in one high point to the next value', () => {
    const values = Float64Array.from([...oneToTwenty, 200]);
    expect(treatOutliers(values, rule)).toEqual({ kind: 'winsorised', points: 1, side: 'high', limit: 20 });
    expect(values[20]).toBe(20);
  });

  it('pulls in two low points', () => {
    const values = Float64Array.from([...oneToTwenty, -200, NaN, -190]);
    expect(treatOutliers(values, rule)).toEqual({ kind: 'winsorised', points: 2, side: 'low', limit: 1 });
    expect([values[20], values[22]]).toEqual([1, 1]);
    expect(values[21]).toBeNaN();
  });

  it('starts again with logarithms when the points do not suffice', () => {
    const powers = Array.from({ length: 80 }, (_, i) => 3 ** i);
    const values = Float64Array.from(powers);
    expect(treatOutliers(values, rule)).toEqual({ kind: 'log' });
    // log(x - min + 0.01 (max - min))
    const range = 3 ** 79 - 1;
    expect(values[0]).toBeCloseTo(Math.log(0.01 * range), 12);
    expect(values[79]).toBeCloseTo(Math.log(1.01 * range), 12);
  });

  it('leaves it when the rule stops there, and when only a constant would remain', () => {
    const powers = Float64Array.from({ length: 80 }, (_, i) => 3 ** i);
    expect(treatOutliers(powers.slice(), { ...rule, then: 'none' })).toEqual({ kind: 'left' });
    const spike = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 7);
    expect(treatOutliers(spike, rule)).toEqual({ kind: 'left' });
    expect(spike[9]).toBe(7);
  });

  it('passes what is too short to judge', () => {
    expect(treatOutliers(Float64Array.of(1, 1, 1000), rule)).toEqual({ kind: 'none' });
  });
});
