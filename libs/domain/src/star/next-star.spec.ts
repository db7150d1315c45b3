import fc from 'fast-check';
import { nextStar } from './next-star.ts';
import { rateStars } from './rate-stars.ts';
import type { StarRule } from './star-rule.ts';

/** Service zones, Henan 2016: value added (亿元), tax (亿元), employees (万人). */
const levels: StarRule['levels'] = [
  { stars: 1, thresholds: { VALUE_ADDED: 5, TAX: 0.75, EMPLOYEES: 0.3 } },
  { stars: 6, thresholds: { VALUE_ADDED: 100, TAX: 15, EMPLOYEES: 6 } },
];
const rule = (combine: StarRule['combine']): StarRule => ({
  combine,
  entry: { VALUE_ADDED: 2, TAX: 0.3, EMPLOYEES: 0.12 },
  levels,
});
const next = (combine: StarRule['combine'], VALUE_ADDED: number | null, TAX: number | null, EMPLOYEES: number | null) =>
  nextStar(rateStars(rule(combine), { VALUE_ADDED, TAX, EMPLOYEES }));
const codes = (gaps: readonly { code: string }[] | undefined) => gaps?.map(({ code }) => code);

test('all of them: what is not met, the nearest first, each in its own unit', () => {
  expect(next('all', 40, 12, 7)).toEqual({
    stars: 6,
    needed: 3,
    of: 3,
    more: 2,
    open: [
      { code: 'TAX', least: 15, value: 12, short: 3 },
      { code: 'VALUE_ADDED', least: 100, value: 40, short: 60 },
    ],
    met: [{ code: 'EMPLOYEES', least: 6, value: 7, short: 0 }],
  });
});

test('any one of them: one more, whichever is nearest', () => {
  expect(next('any', 40, 0.1, 0)).toMatchObject({ stars: 6, needed: 1, of: 3, more: 1, met: [] });
  expect(codes(next('any', 40, 0.1, 0)?.open)).toEqual(['VALUE_ADDED', 'TAX', 'EMPLOYEES']);
});

test('so many of them: how many more than are met', () => {
  expect(next({ atLeast: 2 }, 100, 14, 1)).toMatchObject({ stars: 6, needed: 2, more: 1 });
  expect(codes(next({ atLeast: 2 }, 100, 14, 1)?.open)).toEqual(['TAX', 'EMPLOYEES']);
});

test('below the entry threshold that comes first, and at the top there is nothing more', () => {
  expect(next('all', 1, 1, 1)).toMatchObject({ stars: 0, more: 1, open: [{ code: 'VALUE_ADDED', short: 1 }] });
  expect(next('all', 100, 15, 6)).toBeNull();
  expect(next('any', 100, null, null)).toBeNull();
});

test('a missing figure is a condition that waits, behind those that are known', () => {
  expect(codes(next('all', null, 0.1, null)?.open)).toEqual(['TAX', 'VALUE_ADDED', 'EMPLOYEES']);
  expect(next('all', null, 0.1, null)?.open[1]).toMatchObject({ value: null, short: null });
});

test('whoever closes so many of the gaps has the star', () => {
  const figure = fc.double({ min: 0, max: 150, noNaN: true });
  const combine = fc.constantFrom<StarRule['combine']>('all', 'any', { atLeast: 2 });
  fc.assert(
    fc.property(combine, figure, figure, figure, (how, VALUE_ADDED, TAX, EMPLOYEES) => {
      const figures = { VALUE_ADDED, TAX, EMPLOYEES };
      const rating = rateStars(rule(how), figures);
      const found = nextStar(rating);
      if (!found) return;
      const closed = found.open.slice(0, found.more).map(({ code, least }) => [code, least] as const);
      expect(rateStars(rule(how), { ...figures, ...Object.fromEntries(closed) }).stars).toBeGreaterThanOrEqual(
        found.stars,
      );
      const short = Object.fromEntries(closed.slice(1));
      expect(rateStars(rule(how), { ...figures, ...short }).stars).toBe(rating.stars);
    }),
  );
});
