import { indicatorFor, schemeFor } from '../scheme/scheme-for-spec.ts';
import { computeSheet, recomputeDerived, type SheetInputs } from './compute-sheet.ts';
import { changedCodes, sameSheet, type ReportedFigure, type Sheet } from './sheet.ts';

const figure = (indicator: string, value: number | null, more: Partial<ReportedFigure> = {}): ReportedFigure => ({
  indicator,
  industry: '',
  value,
  status: value === null ? 'O' : 'A',
  source: 'reported',
  ...more,
});
const inputs = (more: Partial<SheetInputs>): SheetInputs => ({
  period: '2013-Q4',
  figures: [],
  sheetAt: () => undefined,
  total: () => undefined,
  ...more,
});
const sheet = (values: Record<string, number>, synthetic: string[] = []): Sheet => ({ values, gaps: {}, synthetic });

const scheme = schemeFor({
  indicators: [
    indicatorFor('REVENUE'),
    indicatorFor('AREA', { aggregationOverTime: 'last' }),
    indicatorFor('DENSITY', { formula: 'REVENUE / AREA' }),
    indicatorFor('GROWTH', { formula: 'growth(REVENUE)' }),
    indicatorFor('SHARE', { formula: 'share(REVENUE, city)' }),
    indicatorFor('DOUBLE_SHARE', { formula: '2 * SHARE' }),
  ],
});

it('computes derived values from the figures of the period, other periods and totals', () => {
  const computed = computeSheet(
    scheme,
    inputs({
      figures: [figure('REVENUE', 110), figure('AREA', 4)],
      sheetAt: (period) => (period === '2012-Q4' ? sheet({ REVENUE: 100 }) : undefined),
      total: (code, level, period) =>
        code === 'REVENUE' && level === 'city' && period === '2013-Q4' ? 440 : undefined,
    }),
  );
  expect(computed).toEqual({
    values: { REVENUE: 110, AREA: 4, DENSITY: 27.5, GROWTH: 10, SHARE: 25, DOUBLE_SHARE: 50 },
    gaps: {},
    synthetic: [],
  });
});

it('keeps zero, missing and not applicable apart, and says why a derived value is missing', () => {
  const computed = computeSheet(
    scheme,
    inputs({ figures: [figure('REVENUE', 0), figure('AREA', null, { status: 'M' })] }),
  );
  expect(computed?.values).toEqual({ REVENUE: 0 });
  expect(computed?.gaps['AREA']).toEqual({ reason: 'not-applicable' });
  expect(computed?.gaps['DENSITY']).toMatchObject({ reason: 'missing-input', code: 'AREA', because: 'not-applicable' });
  expect(computed?.gaps['GROWTH']).toMatchObject({ reason: 'missing-input', code: 'REVENUE', period: '2012-Q4' });
});

it('has nothing to say about a period nobody reported', () => {
  const before = (period: string): Sheet | undefined => (period === '2012-Q4' ? sheet({ REVENUE: 100 }) : undefined);
  expect(computeSheet(scheme, inputs({ sheetAt: before }))).toBeUndefined();
});

it('makes a year of its quarters: flows are summed, stocks take the last, a missing quarter is named', () => {
  const quarters: Record<string, Sheet> = {
    '2013-Q1': sheet({ REVENUE: 1, AREA: 4 }),
    '2013-Q2': sheet({ REVENUE: 2, AREA: 4 }),
    '2013-Q3': sheet({ REVENUE: 3, AREA: 5 }),
    '2013-Q4': sheet({ REVENUE: 4, AREA: 6 }, ['REVENUE']),
  };
  const year = computeSheet(scheme, inputs({ period: '2013', sheetAt: (period) => quarters[period] }));
  expect(year?.values).toMatchObject({ REVENUE: 10, AREA: 6, DENSITY: 10 / 6 });
  expect(year?.synthetic).toEqual(['DENSITY', 'REVENUE']);

  delete quarters['2013-Q2'];
  const short = computeSheet(scheme, inputs({ period: '2013', sheetAt: (period) => quarters[period] }));
  expect(short?.gaps['REVENUE']).toEqual({ reason: 'part-missing', period: '2013-Q2' });
  expect(short?.values['AREA']).toBe(6);
});

it('lets a reported year win over its quarters', () => {
  const quarter = sheet({ REVENUE: 1 });
  const year = computeSheet(
    scheme,
    inputs({ period: '2013', figures: [figure('REVENUE', 99)], sheetAt: () => quarter }),
  );
  expect(year?.values['REVENUE']).toBe(99);
});

it('a yearly figure that was cleared gives way to the quarters again; one that cannot exist does not', () => {
  const quarters: Record<string, Sheet> = Object.fromEntries(
    [1, 2, 3, 4].map((quarter) => [`2013-Q${quarter}`, sheet({ REVENUE: quarter })]),
  );
  const of = (more: Partial<ReportedFigure>, parts = quarters) =>
    computeSheet(
      scheme,
      inputs({
        period: '2013',
        figures: [figure('REVENUE', null, more)],
        sheetAt: (period) => parts[period],
      }),
    );
  expect(of({ status: 'O' })?.values['REVENUE']).toBe(10);
  expect(of({ status: 'M' })?.gaps['REVENUE']).toEqual({ reason: 'not-applicable' });
  expect(of({ status: 'O' }, {})?.gaps['REVENUE']).toEqual({ reason: 'reported-missing' });
});

it('sums industries where no figure for the whole is there, in whatever order they come', () => {
  const parts = [
    figure('REVENUE', 0.1, { industry: '13' }),
    figure('REVENUE', 0.2, { industry: '26' }),
    figure('REVENUE', 0.3, { industry: '30' }),
  ];
  const one = computeSheet(scheme, inputs({ figures: parts }));
  const other = computeSheet(scheme, inputs({ figures: [...parts].reverse() }));
  expect(one?.values['REVENUE']).toBe(0.6);
  expect(other).toEqual(one);
});

it('marks what rests on a synthetic figure, also through another period', () => {
  const computed = computeSheet(
    scheme,
    inputs({
      figures: [figure('REVENUE', 110), figure('AREA', 4, { source: 'synthetic' })],
      sheetAt: (period) => (period === '2012-Q4' ? sheet({ REVENUE: 100 }, ['REVENUE']) : undefined),
    }),
  );
  expect(computed?.synthetic).toEqual(['AREA', 'DENSITY', 'GROWTH']);
});

it('recomputes only what a moved total touches, and arrives where the whole computation arrives', () => {
  const figures = [figure('REVENUE', 110), figure('AREA', 4)];
  const before = computeSheet(scheme, inputs({ figures, total: () => 440 }));
  if (!before) throw new Error('no sheet');
  const part = recomputeDerived(scheme, inputs({ total: () => 220 }), before, new Set(['SHARE', 'DOUBLE_SHARE']));
  const whole = computeSheet(scheme, inputs({ figures, total: () => 220 }));
  expect(sameSheet(part, whole)).toBe(true);
  expect(changedCodes(before, part)).toEqual(['DOUBLE_SHARE', 'SHARE']);
});

it('does not take names of JavaScript for values', () => {
  const computed = computeSheet(scheme, inputs({ figures: [figure('REVENUE', 1)], sheetAt: () => sheet({}) }));
  expect(computed?.gaps['GROWTH']).toMatchObject({ reason: 'missing-input' });
});
