import type { Period } from '../period/period.ts';
import { indicatorFor, schemeFor } from '../scheme/scheme-for-spec.ts';
import { computeSheet } from './compute-sheet.ts';
import type { Sheet } from './sheet.ts';

/** What `docs/method.md` says under "Periods", in numbers. */
const formulas = {
  LAST_TWO: 'rolling(REVENUE, 2)',
  LAST_FOUR: 'rolling(REVENUE, 4)',
  BEFORE: 'prev(REVENUE)',
  YEAR_AGO: 'lastyear(REVENUE)',
  TO_DATE: 'ytd(REVENUE)',
  GROWTH: 'growth(REVENUE)',
  GROWTH_TO_DATE: 'growth(ytd(REVENUE))',
  STOCK_GROWTH: 'growth(AREA)',
  DENSITY: 'REVENUE / AREA',
  SHARE: 'share(REVENUE, city)',
} as const;
const scheme = schemeFor({
  indicators: [
    indicatorFor('REVENUE'),
    indicatorFor('AREA', { aggregationOverTime: 'last' }),
    ...Object.entries(formulas).map(([code, formula]) => indicatorFor(code, { formula })),
    indicatorFor('TWO_YEARS', { formula: 'rolling(REVENUE, 2)', frequency: 'year' }),
  ],
});

/** Eight quarters of one cluster, and the years that are made of them. */
function clusterOf(revenue: Readonly<Record<string, number>>, cityTotals: Readonly<Record<string, number>> = {}) {
  const known = new Map<Period, Sheet | undefined>();
  const sheetAt = (period: Period): Sheet | undefined => {
    if (known.has(period)) return known.get(period);
    const value = revenue[period];
    const figure = { industry: '', status: 'A', source: 'reported' } as const;
    const computed = computeSheet(scheme, {
      period,
      figures:
        value === undefined
          ? []
          : [
              { ...figure, indicator: 'REVENUE', value },
              { ...figure, indicator: 'AREA', value: period < '2013' ? 4 : 5 },
            ],
      sheetAt,
      total: (_code, _level, at) => cityTotals[at],
    });
    known.set(period, computed);
    return computed;
  };
  return sheetAt;
}
const quarters = {
  '2012-Q1': 10,
  '2012-Q2': 20,
  '2012-Q3': 30,
  '2012-Q4': 40,
  '2013-Q1': 50,
  '2013-Q2': 60,
  '2013-Q3': 70,
  '2013-Q4': 80,
};

test('in a quarter every step is a quarter, and a year back is the same quarter', () => {
  expect(clusterOf(quarters)('2013-Q2')?.values).toMatchObject({
    LAST_TWO: 110,
    LAST_FOUR: 180,
    BEFORE: 50,
    YEAR_AGO: 20,
    TO_DATE: 110,
    GROWTH: 200,
  });
});

test('the first quarter looks back into the year before, the year to date does not', () => {
  expect(clusterOf(quarters)('2013-Q1')?.values).toMatchObject({ LAST_TWO: 90, BEFORE: 40, TO_DATE: 50 });
});

test('in a year every step is a year, but a rolling sum of quarters stays with the quarters', () => {
  expect(clusterOf(quarters)('2013')?.values).toMatchObject({
    REVENUE: 260,
    BEFORE: 100,
    YEAR_AGO: 100,
    TO_DATE: 260,
    GROWTH: 160,
    GROWTH_TO_DATE: 160,
    STOCK_GROWTH: 25,
    DENSITY: 52,
  });
  const rolls = { reason: 'rolls-shorter-periods', period: '2013', start: 0 };
  expect(clusterOf(quarters)('2013')?.gaps).toMatchObject({ LAST_TWO: rolls, LAST_FOUR: rolls });
  expect(clusterOf(quarters)('2013')?.values).toMatchObject({ TWO_YEARS: 360 });
  expect(clusterOf(quarters)('2013-Q2')?.values).not.toHaveProperty('TWO_YEARS');
});

test('the year to date of the last quarter is the year', () => {
  const sheetAt = clusterOf(quarters);
  expect(sheetAt('2013-Q4')?.values['TO_DATE']).toBe(sheetAt('2013')?.values['REVENUE']);
  expect(sheetAt('2013-Q4')?.values['GROWTH_TO_DATE']).toBe(sheetAt('2013')?.values['GROWTH']);
});

test('a quarter that was not reported leaves its year, and what looks back over it, open; it is never a zero', () => {
  const { '2012-Q3': _missing, ...rest } = quarters;
  const sheetAt = clusterOf(rest);
  expect(sheetAt('2012')?.gaps['REVENUE']).toEqual({ reason: 'part-missing', period: '2012-Q3' });
  expect(sheetAt('2013')?.gaps['GROWTH']).toMatchObject({ reason: 'missing-input', period: '2012' });
  expect(sheetAt('2012-Q4')?.gaps['TO_DATE']).toMatchObject({ reason: 'missing-input', period: '2012-Q3' });
  expect(sheetAt('2013-Q2')?.gaps['LAST_FOUR']).toMatchObject({ reason: 'missing-input', period: '2012-Q3' });
  expect(sheetAt('2013-Q3')?.gaps['GROWTH']).toMatchObject({ reason: 'missing-input', period: '2012-Q3' });
  expect(sheetAt('2013')?.values).toMatchObject({ REVENUE: 260, TO_DATE: 260 });
});

test('the share of a year is taken of the total of the year, not the mean of the shares of its quarters', () => {
  const sheetAt = clusterOf(quarters, {
    '2013-Q1': 100,
    '2013-Q2': 80,
    '2013-Q3': 140,
    '2013-Q4': 200,
    '2013': 520,
  });
  expect(sheetAt('2013-Q2')?.values['SHARE']).toBe(75);
  expect(sheetAt('2013')?.values['SHARE']).toBe(50);
});
