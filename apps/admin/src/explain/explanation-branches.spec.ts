import type { MetricExplanation } from '@jiju/contract';
import { beginsFolded, goesOn, linesOf, originOf } from './explanation-branches.ts';

const node = (change: Partial<MetricExplanation> = {}): MetricExplanation => ({
  indicatorCode: 'REVENUE',
  periodCode: '2013',
  clusterCode: 'A',
  unit: '亿元',
  value: 1,
  gap: null,
  synthetic: false,
  formula: null,
  formulaFrom: null,
  figure: null,
  restsOn: null,
  inputs: [],
  ...change,
});
const figure = { value: 1, author: 'li', updatedAt: '2014-01-01T00:00:00Z', state: 'approved', source: 'reported' };
const year = node({ inputs: [1, 2, 3, 4].map((quarter) => node({ periodCode: `2013-Q${quarter}`, figure })) });

test('a tree of a few lines stands open, a long one is folded', () => {
  expect(linesOf(year)).toBe(5);
  expect(beginsFolded(node({ inputs: [year, year] }))).toBe(false);
  expect(beginsFolded(node({ inputs: [year, year, year] }))).toBe(true);
});

test('a value goes on where it is neither entered, nor a total, nor missing', () => {
  expect(goesOn(node())).toBe(true);
  expect(goesOn(year)).toBe(false);
  expect(goesOn(node({ figure }))).toBe(false);
  expect(goesOn(node({ restsOn: { present: 1, expected: 2 } }))).toBe(false);
  expect(goesOn(node({ value: null, gap: { reason: 'not-reported' } }))).toBe(false);
});

test('a value leads to its own tree, at the moment of the tree, and a total to the clusters of its region', () => {
  expect(originOf(node(), undefined)).toEqual({ clusterCode: 'A', indicatorCode: 'REVENUE', periodCode: '2013' });
  expect(originOf(node(), '2014-05-01')).toMatchObject({ clusterCode: 'A', asOf: '2014-05-01' });
  const total = node({ clusterCode: '410100', restsOn: { present: 1, expected: 2 } });
  expect(originOf(total, undefined)).toMatchObject({ kind: 'total', regionCode: '410100', among: 'active-then' });
});
