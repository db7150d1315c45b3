import { checkFiguresKept, type FigureTraits, type ReportedPeriod } from './check-figures-kept.ts';

const traits: FigureTraits = { code: 'REVENUE', kind: 'base', frequency: 'quarter', unit: '亿元', byIndustry: true };
const reported: ReportedPeriod[] = [
  { period: '2013-Q2', byIndustry: false, count: 3 },
  { period: '2012-Q4', byIndustry: true, count: 2 },
  { period: '2012', byIndustry: false, count: 1 },
];
const problems = (after: Partial<FigureTraits>, before: Partial<FigureTraits> = {}) =>
  checkFiguresKept({ ...traits, ...before }, { ...traits, ...after }, reported).map(({ code, path, params }) => {
    const { count, first, last } = params;
    return [path, code, count, first, last];
  });

it.each([
  [{ frequency: 'year' }, ['frequency', 'figures-of-shorter-periods', 5, '2012-Q4', '2013-Q2']],
  [{ unit: '万元' }, ['unit', 'figures-in-another-unit', 6, '2012', '2013-Q2']],
  [{ unit: '' }, ['unit', 'figures-in-another-unit', 6, '2012', '2013-Q2']],
  [{ kind: 'derived' }, ['kind', 'figures-of-derived-indicator', 6, '2012', '2013-Q2']],
  [{ byIndustry: false }, ['byIndustry', 'figures-by-industry', 2, '2012-Q4', '2012-Q4']],
] as const)('%j is refused with the figures it would take away', (after, expected) => {
  expect(problems(after)).toEqual([expected]);
});

it('leaves alone what takes nothing away', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ frequency: 'month' })).toEqual([]);
  expect(problems({ unit: ' 亿元 ' })).toEqual([]);
  expect(problems({ unit: '％' }, { unit: '%' })).toEqual([]);
  expect(problems({ unit: '亿元' }, { unit: '' })).toEqual([]);
  expect(checkFiguresKept(traits, { ...traits, frequency: 'year', kind: 'derived', unit: '人' }, [])).toEqual([]);
});

it('says everything at once', () => {
  expect(problems({ frequency: 'year', unit: '人' }).map(([path]) => path)).toEqual(['frequency', 'unit']);
});
