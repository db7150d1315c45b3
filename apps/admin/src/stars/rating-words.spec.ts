import { rateStars, type StarRule } from '@jiju/domain';
import { ratingWords } from './rating-words.ts';

const rule: StarRule = {
  combine: 'all',
  entry: { TAX: 1, JOBS: 1 },
  levels: [{ stars: 1, thresholds: { TAX: 5, JOBS: 5 } }],
};
const words = (TAX: number | null, JOBS: number | null) => {
  const rating = rateStars(rule, { TAX, JOBS });
  if (rating.stars !== null && rating.stars !== 0) throw new Error('it has stars');
  return ratingWords(rating.stars, rating);
};

test('a missing figure is named, with what could still be reached', () => {
  expect(words(9, null)).toEqual({ key: 'stars.open', missing: ['JOBS'], most: 1 });
  expect(words(null, null)).toEqual({ key: 'stars.open', missing: ['JOBS', 'TAX'], most: 1 });
});

test('below the entry threshold is not the same as below the first star', () => {
  expect(words(0.5, 9).key).toBe('stars.none');
  expect(words(0.5, null).key).toBe('stars.none');
  expect(words(2, 2).key).toBe('stars.noStar');
});

test('a rule without an entry threshold speaks of none', () => {
  const { entry: _none, ...plain } = rule;
  expect(ratingWords(0, rateStars(plain, { TAX: 2, JOBS: 2 })).key).toBe('stars.noStar');
});

test('a rating without its details is not yet made', () => {
  expect(ratingWords(null, null).key).toBe('stars.notRated');
});
