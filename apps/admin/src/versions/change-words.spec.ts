import { compareDefinitions, type MethodDefinition } from '@jiju/domain';
import { sayChange, whoseChange } from './change-words.ts';
import { wordsIn } from './words-for-spec.ts';

const before: MethodDefinition = {
  groups: [
    { code: 'T', aggregation: 'arithmetic' },
    { code: 'X', parent: 'T', weight: 1, aggregation: 'arithmetic' },
    { code: 'Y', parent: 'T', weight: 1, aggregation: 'arithmetic' },
  ],
  indicators: [{ code: 'A', parent: 'X', weight: 10, direction: 1, scoring: { kind: 'min-max' } }],
};
const said = (after: MethodDefinition, locale: 'zh' | 'en' = 'en', from = before) => {
  const words = wordsIn(locale);
  return compareDefinitions(from, after).map(
    (one) => `${whoseChange(one.node, one.code, words)}: ${sayChange(one, words)}`,
  );
};
const [indicator] = before.indicators;
if (!indicator) throw new Error('none');

it('says weights, formulas, places in the tree and what came and went as a reader would', () => {
  const after: MethodDefinition = {
    ...before,
    groups: before.groups.map((one) => (one.code === 'X' ? { ...one, aggregation: 'geometric', weight: 3 } : one)),
    indicators: [
      {
        ...indicator,
        weight: 12,
        parent: 'Y',
        direction: -1,
        transform: { boxCox: 0.5 },
        missing: { rule: 'group-mean', column: 'peerGroup' },
        scoring: { kind: 'goalposts', low: 0, high: 9, cap: 'upper' },
      },
      { ...indicator, code: 'B', weight: 5 },
    ],
    bonuses: { items: [{ code: 'P', points: 2, maximum: 4 }] },
    redLines: [{ code: 'R', effect: 'fail' }],
  };
  expect(said(after)).toEqual([
    'Scale: aggregation: weighted arithmetic mean → weighted geometric mean',
    'Scale: weight: 1 → 3',
    'Revenue: moved from Scale to Quality',
    'Revenue: direction: more is better → less is better',
    'Revenue: missing values: as the method says → the mean of its group instead (Grouped by peer group)',
    'Revenue: scoring: min-max (Floor (%) 0, Ceiling (%) 100) → goalposts (Low end 0, High end 9, Capped at full points)',
    'Revenue: transform: none → Box-Cox power 0.5',
    'Revenue: weight: 10 → 12',
    'Tax: added (in Scale, weight 5); direction: more is better; scoring: min-max (Floor (%) 0, Ceiling (%) 100)',
    'Bonus P: added; points: 2; at most: 4',
    'Red line R: added; effect: evaluation failed',
  ]);
  expect(said(after, 'zh').slice(-4)).toEqual([
    'Revenue: 权重：10 → 12',
    'Tax: 增加（归入Scale，权重 5）；方向：越大越好；计分方式：最小–最大 (保底（%） 0，上限（%） 100)',
    '加分项 P: 增加；分值：2；最多：4',
    '红线 R: 增加；后果：考核不合格',
  ]);
});

it('says the rules beside the tree', () => {
  const after: MethodDefinition = {
    ...before,
    fullPoints: 1,
    ties: { keys: ['A', 'X'] },
    apart: 'peerGroup',
    rounding: { score: 2 },
    screening: { minimumShare: 0.7, of: 'reported' },
    outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' },
    population: {
      statuses: ['active'],
      sizes: [{ column: 'A', least: 5 }],
      without: [{ id: 'ZZ-1', reason: 'moved' }],
    },
  };
  expect(said(after).map((one) => one.replace('The method as a whole: ', ''))).toEqual([
    'measured apart by: none → peer group',
    'full points: 100 → 1',
    'outliers: none → Winsorise by skewness and kurtosis (Limit of skewness 2, Limit of kurtosis 3.5, Most points treated 5, If still outside take logarithms)',
    'who takes part: size: none → Revenue ≥ 5',
    'who takes part: status: none → active',
    'left out by name: none → Zhengzhou one (moved)',
    'decimals of the score: none → 2',
    'least share of all indicators: none → 0.7',
    'the share of: none → what was reported',
    'ties: competition (1-2-2-4) → Revenue, Scale',
  ]);
});

it('says where values and weights come from and what scores are measured against', () => {
  const after: MethodDefinition = {
    ...before,
    measuredOver: 'all-periods',
    missing: { rule: 'last-period', periods: 2 },
    groups: before.groups.map((one) =>
      one.code === 'X' ? { ...one, weighting: 'principal-components', weightsOf: '2013' } : one,
    ),
    indicators: [{ ...indicator, source: { kind: 'ranking', method: 'B', value: 'rank' } }],
  };
  expect(said(after)).toEqual([
    'Scale: weights of its members: by hand → from principal components',
    'Scale: the period its components are of: none → 2013',
    'Revenue: where its values come from: none → the result of another method (Tax, the place)',
    expect.stringContaining('all periods of this version'),
    expect.stringContaining('its own value of an earlier period instead (Periods to look back 2)'),
  ]);
  expect(said(after, 'zh').join('')).not.toContain('?');
});
