import { rankValues } from './rank-values.ts';

describe('places', () => {
  const values = Float64Array.of(70, 90, NaN, 80, 80);

  it('are 1, 2, 2, 4 in a competition', () => {
    expect([...rankValues(values)]).toEqual([4, 1, 0, 2, 2]);
  });

  it('are 1, 2, 2, 3 when dense', () => {
    expect([...rankValues(values, 'dense')]).toEqual([3, 1, 0, 2, 2]);
  });

  it('do not tell 0 from -0', () => {
    expect([...rankValues(Float64Array.of(0, -0, 1))]).toEqual([2, 2, 1]);
  });
});
