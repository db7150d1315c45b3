import { indicatorFor, schemeFor } from '../scheme/scheme-for-spec.ts';
import { periodsReached } from './periods-reached.ts';

const reach = (formulas: Readonly<Record<string, string>>, ...wanted: string[]) => {
  const scheme = schemeFor({
    indicators: [
      indicatorFor('REVENUE'),
      ...Object.entries(formulas).map(([code, formula]) => indicatorFor(code, { formula })),
    ],
  });
  return periodsReached(scheme, wanted).map(({ period, derived, totals }) =>
    [period, ...[...derived].sort(), ...(totals ? ['totals'] : [])].join(' '),
  );
};

it('a quarter without history is all there is to it', () => {
  expect(reach({ HALF: 'REVENUE / 2' }, '2013-Q2')).toEqual(['2013-Q2 HALF']);
});

it('a year needs its quarters, of which no derived value', () => {
  expect(reach({ HALF: 'REVENUE / 2' }, '2013')).toEqual(['2013-Q1', '2013-Q2', '2013-Q3', '2013-Q4', '2013 HALF']);
});

it('of what formulas look back to only what they read is derived, inputs first', () => {
  const formulas = { STEP: 'REVENUE - prev(REVENUE)', TWICE: 'STEP + prev(STEP)', OTHER: 'REVENUE * 3' };
  expect(reach(formulas, '2013-Q2')).toEqual(['2012-Q4', '2013-Q1 STEP', '2013-Q2 OTHER STEP TWICE']);
});

it('shares need the totals of the periods they are of', () => {
  expect(reach({ SHARE: 'share(REVENUE, city)', RISE: 'growth(SHARE)' }, '2013-Q2')).toEqual([
    '2012-Q2 SHARE totals',
    '2013-Q2 RISE SHARE totals',
  ]);
});

it('what is not in the calendar has no values', () => {
  expect(reach({ STEP: 'prev(REVENUE, 2)' }, '2011-Q1', '2050-Q1')).toEqual(['2011-Q1 STEP']);
});
