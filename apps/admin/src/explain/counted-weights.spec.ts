import { countedWeights } from './counted-weights.ts';

const part = (weight: number, normalised: number | null, share = weight) => ({
  weight,
  normalised,
  points: normalised === null ? null : share * normalised,
});

test('what was missing counted nothing, and the others of its group more', () => {
  const parts = [part(0.25, 76, 0.4), part(0.15, null), part(0.6, 50)];
  countedWeights(parts).forEach((weight, at) => expect(weight).toBeCloseTo([0.4, 0, 0.6][at] ?? Number.NaN, 12));
  const zero = [part(0.25, 0, 0.4), part(0.15, null), part(0.6, 50)];
  expect(countedWeights(zero)).toEqual([0.25, 0, 0.6]);
});

test('those of the method count where nothing is missing, and where points are no products', () => {
  expect(countedWeights([part(0.5, 40), part(0.5, 60)])).toEqual([0.5, 0.5]);
  const geometric = [part(0.5, 40, 0.9), part(0.3, 60, 0.7), part(0.2, null)];
  expect(countedWeights(geometric)).toEqual([0.5, 0.3, 0.2]);
});
