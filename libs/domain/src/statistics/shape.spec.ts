import { extentOf, shapeOf } from './shape.ts';

describe('shape of a column', () => {
  it('has the moments of the textbook sample 2, 4, 4, 4, 5, 5, 7, 9', () => {
    const shape = shapeOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(shape).toMatchObject({ count: 8, min: 2, max: 9, mean: 5 });
    expect(shape.deviation).toBeCloseTo(Math.sqrt(32 / 7), 14);
    // What a spreadsheet gives for SKEW and KURT.
    expect(shape.skewness).toBeCloseTo(0.8184875533567997, 12);
    expect(shape.kurtosis).toBeCloseTo(0.940625, 12);
  });

  it('ignores missing values', () => {
    expect(shapeOf(Float64Array.of(NaN, 1, NaN, 3))).toMatchObject({ count: 2, min: 1, max: 3, mean: 2 });
  });

  it('reads through limits', () => {
    expect(shapeOf(Float64Array.of(1, 2, 3, 100), -Infinity, 3)).toMatchObject({ max: 3, mean: 2.25 });
  });

  it('has no skewness below three values, no kurtosis below four, neither for a constant, nothing for nobody', () => {
    expect(shapeOf(Float64Array.of(1, 2)).skewness).toBeNaN();
    expect(shapeOf(Float64Array.of(1, 2, 4)).kurtosis).toBeNaN();
    expect(shapeOf(Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1))).toMatchObject({
      deviation: 0,
      skewness: NaN,
      kurtosis: NaN,
    });
    expect(shapeOf(new Float64Array(0))).toMatchObject({ count: 0, min: NaN, mean: NaN });
    expect(extentOf(Float64Array.of(NaN))).toEqual({ min: NaN, max: NaN });
  });
});
