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
    expect(treatOutliers(values, rule)).toEqual({ kind: 'winsorised', points: 1, high: { points: 1, limit: 20 } });
    expect(values[20]).toBe(20);
  });

  it('pulls in two low points', () => {
    const values = Float64Array.from([...oneToTwenty, -200, NaN, -190]);
    expect(treatOutliers(values, rule)).toEqual({ kind: 'winsorised', points: 2, low: { points: 2, limit: 1 } });
    expect([values[20], values[22]]).toEqual([1, 1]);
    expect(values[21]).toBeNaN();
  });

  it('decides anew after every point at which end the next one is', () => {
    const values = Float64Array.of(...oneToTwenty, 1000, -300);
    expect(treatOutliers(values, rule)).toEqual({
      kind: 'winsorised',
      points: 2,
      high: { points: 1, limit: 20 },
      low: { points: 1, limit: 1 },
    });
    expect([...values]).toEqual([...oneToTwenty, 20, 1]);
  });

  it('pulls equal points in together, even beyond the most, and no further one then', () => {
    const values = Float64Array.of(...oneToTwenty, 1000, 1000);
    expect(treatOutliers(values, { ...rule, maxPoints: 1 })).toEqual({
      kind: 'winsorised',
      points: 2,
      high: { points: 2, limit: 20 },
    });
    expect([values[20], values[21]]).toEqual([20, 20]);
    const steps = Float64Array.of(...oneToTwenty, 500, 1000, 1000);
    expect(treatOutliers(steps.slice(), { ...rule, maxPoints: 2, then: 'none' })).toEqual({ kind: 'left' });
    expect(treatOutliers(steps, { ...rule, maxPoints: 3 })).toMatchObject({ kind: 'winsorised', points: 3 });
  });

  it('has logarithms far away from 0', () => {
    const values = Float64Array.from([...oneToTwenty, 200], (x) => 1e16 + 2 * x);
    expect(treatOutliers(values, { ...rule, maxPoints: 0 })).toEqual({ kind: 'log', passes: true });
    expect(values[0]).toBeCloseTo(Math.log(0.01 * 398), 9);
  });

  it('starts again with logarithms when the points do not suffice', () => {
    const powers = Array.from({ length: 80 }, (_, i) => 3 ** i);
    const values = Float64Array.from(powers);
    expect(treatOutliers(values, rule)).toEqual({ kind: 'log', passes: false });
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
