import type { Period } from '../period/period.ts';
import { affectedPeriods, dependenciesOf, inputPeriods, type Dependency } from './formula-dependency.ts';
import type { Formula } from './formula-node.ts';
import { parseFormula } from './parse-formula.ts';

function dependencies(text: string): Dependency[] {
  return dependenciesOf(parseFormula(text) as Formula);
}

function affected(text: string, changed: Period): Period[] {
  return [...new Set(dependencies(text).flatMap((each) => affectedPeriods(each, changed)))].sort();
}

it.each([
  ['X', []],
  ['prev(X, 3)', [{ kind: 'periods', from: 3, to: 3 }]],
  ['prev(prev(X))', [{ kind: 'periods', from: 2, to: 2 }]],
  ['lastyear(X)', [{ kind: 'years', back: 1 }]],
  ['lastyear(lastyear(X))', [{ kind: 'years', back: 2 }]],
  ['rolling(X, 4)', [{ kind: 'periods', from: 0, to: 3 }]],
  ['rolling(X, 1)', []],
  ['ytd(X)', [{ kind: 'year-to-date' }]],
  [
    'prev(ytd(lastyear(X)))',
    [{ kind: 'years', back: 1 }, { kind: 'periods', from: 1, to: 1 }, { kind: 'year-to-date' }],
  ],
] as const)('%s reaches X by %j', (text, reach) => {
  expect(dependencies(text)).toEqual([{ code: 'X', reach }]);
});

it('names every way once', () => {
  expect(dependencies('growth(X) + X + lastyear(X) + Y * 2')).toEqual([
    { code: 'X', reach: [] },
    { code: 'X', reach: [{ kind: 'years', back: 1 }] },
    { code: 'Y', reach: [] },
  ]);
  expect(dependencies('cagr(X, 3)')[1]).toEqual({ code: 'X', reach: [{ kind: 'years', back: 3 }] });
  expect(dependencies('prev(share(X, city))')).toEqual([
    { code: 'X', reach: [{ kind: 'periods', from: 1, to: 1 }] },
    { code: 'X', reach: [{ kind: 'periods', from: 1, to: 1 }], total: 'city' },
  ]);
});

it.each([
  ['X', '2013-Q2', ['2013-Q2']],
  ['prev(X)', '2013-Q4', ['2014-Q1']],
  ['lastyear(X)', '2013-04', ['2014-04']],
  ['growth(X)', '2013-Q2', ['2013-Q2', '2014-Q2']],
  ['rolling(X, 4)', '2013-Q2', ['2013-Q2', '2013-Q3', '2013-Q4', '2014-Q1']],
  ['ytd(X)', '2013-Q2', ['2013-Q2', '2013-Q3', '2013-Q4']],
  ['ytd(X)', '2013', ['2013']],
  ['cagr(X, 3)', '2013', ['2013', '2016']],
  ['lastyear(ytd(X))', '2013-Q3', ['2014-Q3', '2014-Q4']],
  ['prev(ytd(X))', '2013-Q3', ['2013-Q4', '2014-Q1']],
  ['ytd(prev(X))', '2013-Q4', ['2014-Q1', '2014-Q2', '2014-Q3', '2014-Q4']],
] as const)('%s: a change in %s reaches %j', (text, changed, periods) => {
  expect(affected(text, changed)).toEqual(periods);
});

it('carries the change of a quarter to the year that is computed from it', () => {
  const [same] = dependencies('X');
  const [, before] = dependencies('growth(X)');
  expect(same && affectedPeriods(same, '2013-Q2', 'year')).toEqual(['2013']);
  expect(before && affectedPeriods(before, '2013-11', 'quarter')).toEqual(['2014-Q4']);
  expect(() => same && affectedPeriods(same, '2013', 'quarter')).toThrow(RangeError);
});

it('lists what is read, in order of time', () => {
  const [toDate] = dependencies('ytd(prev(X))');
  expect(toDate && inputPeriods(toDate, '2013-Q2')).toEqual(['2012-Q4', '2013-Q1']);
});
