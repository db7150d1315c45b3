import { checkIndicatorsRead, type IndicatorToRead } from './check-indicators-read.ts';
import type { IndicatorRule } from './method-definition.ts';

const known = new Map<string, IndicatorToRead>([
  ['REVENUE', { frequency: 'quarter', archived: false }],
  ['AREA', { frequency: 'year', archived: false }],
  ['OLD', { frequency: 'year', archived: true }],
]);
const indicator = (more: Partial<IndicatorRule>): IndicatorRule => ({
  code: 'REVENUE',
  direction: 1,
  weight: 1,
  parent: 'TOP',
  scoring: { kind: 'min-max' },
  ...more,
});
const found = (indicators: readonly Partial<IndicatorRule>[], judgedEvery: 'year' | 'quarter' = 'year') =>
  checkIndicatorsRead(
    { groups: [{ code: 'TOP', aggregation: 'arithmetic' }], indicators: indicators.map(indicator) },
    judgedEvery,
    known,
  ).map(({ code, path, params }) => [code, path, params['code']]);

it('finds nothing wrong with indicators that are there', () => {
  expect(found([{}, { code: 'AREA', denominator: 'REVENUE' }])).toEqual([]);
  expect(
    found([
      { code: 'MINE', column: 'REVENUE' },
      { code: 'RATIO', column: 'AREA', denominator: 'MINE' },
    ]),
  ).toEqual([]);
});

it('names what is not there, what is archived, and what is reported less often than is judged', () => {
  expect(
    found([{ code: 'NOPE' }, { code: 'A', column: 'OLD' }, { denominator: 'NEITHER' }, { code: 'AREA' }], 'quarter'),
  ).toEqual([
    ['unknown-indicator', 'indicators.0.code', 'NOPE'],
    ['reference-archived', 'indicators.1.column', 'OLD'],
    ['unknown-indicator', 'indicators.2.denominator', 'NEITHER'],
    ['indicator-of-longer-periods', 'indicators.3.code', 'AREA'],
  ]);
});
