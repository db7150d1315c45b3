import { indicatorFor, schemeFor } from '../scheme/scheme-for-spec.ts';
import { valuesNeeded } from './values-needed.ts';

const formulas = {
  HALF: 'REVENUE / 2',
  QUARTER: 'HALF / 2',
  STEP: 'QUARTER - prev(HALF)',
  SHARE: 'share(HALF, city) + share(TAX, province)',
  RISE: 'growth(SHARE)',
};
const scheme = schemeFor({
  indicators: [
    indicatorFor('REVENUE'),
    indicatorFor('TAX'),
    ...Object.entries(formulas).map(([code, formula]) => indicatorFor(code, { formula })),
    indicatorFor('OF_YEAR', { formula: 'REVENUE * 3', frequency: 'year' }),
  ],
});

function needed(period: string, codes: readonly string[], missing: readonly string[], withBase = false) {
  const { derived, reads, totals } = valuesNeeded(scheme, period, codes, (code) => missing.includes(code), withBase);
  const said = (of: ReadonlyMap<string, ReadonlySet<string>>) =>
    Object.fromEntries([...of].map(([at, set]) => [at, [...set].sort()]));
  return { derived: [...derived].sort(), reads: said(reads), totals: said(totals) };
}
const all = Object.keys(formulas);

it('nothing, where nothing is missing or only base figures are asked for', () => {
  const nothing = { derived: [], reads: {}, totals: {} };
  expect(needed('2013-Q2', all, [])).toEqual(nothing);
  expect(needed('2013-Q2', ['REVENUE'], ['REVENUE'])).toEqual(nothing);
});

it('what is made in the same period of what is missing, as far as it is missing itself', () => {
  expect(needed('2013-Q2', ['STEP'], ['STEP', 'QUARTER'])).toEqual({
    derived: ['QUARTER', 'STEP'],
    reads: { '2013-Q1': ['HALF'] },
    totals: {},
  });
  expect(needed('2013-Q2', ['STEP'], all).derived).toEqual(['HALF', 'QUARTER', 'STEP']);
});

it('what is not asked for is not looked at, however missing', () => {
  expect(needed('2013-Q2', ['HALF'], all)).toEqual({ derived: ['HALF'], reads: {}, totals: {} });
});

it('shares need the totals of the period they are of; values of other periods are asked for there', () => {
  expect(needed('2013-Q2', ['RISE'], ['RISE', 'SHARE'])).toEqual({
    derived: ['RISE', 'SHARE'],
    reads: { '2012-Q2': ['SHARE'] },
    totals: { '2013-Q2': ['HALF', 'TAX'] },
  });
});

it('base figures of a year need those of its quarters, as far as they are in the calendar', () => {
  const quarters = { '2013-Q1': [], '2013-Q2': [], '2013-Q3': [], '2013-Q4': [] };
  expect(needed('2013', [], [], true)).toEqual({ derived: [], reads: quarters, totals: {} });
  expect(needed('2050', [], [], true).reads).toEqual({});
});

it('what is before the calendar, or no indicator of the period, is not there', () => {
  expect(needed('2011-Q1', ['STEP', 'OF_YEAR'], ['STEP', 'OF_YEAR'])).toEqual({
    derived: ['STEP'],
    reads: {},
    totals: {},
  });
});
