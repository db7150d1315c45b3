import type { IndicatorRule, MethodDefinition } from '@jiju/domain';
import { definitionProblems, emptyFields } from './definition-problems.ts';
import { patchMethod } from './edit-definition.ts';
import { fieldLabel } from './field-label.ts';
import { methodMessages } from './messages.ts';
import { freshScoring, scoringFields, scoringKinds } from './scoring-fields.ts';

const method: MethodDefinition = {
  groups: [{ code: 'SCORE', aggregation: 'arithmetic' }],
  indicators: [{ code: 'REVENUE', direction: 1, weight: 1, parent: 'SCORE', scoring: { kind: 'min-max' } }],
};
const withIndicator = (patch: Partial<IndicatorRule>): MethodDefinition => ({
  ...method,
  indicators: method.indicators.map((one) => ({ ...one, ...patch })),
});
const told = (definition: MethodDefinition) =>
  definitionProblems(definition).map(({ code, path }) => `${path} ${code}`);
const missing = (path: string) => `${path} method-number-missing`;
const needed = (path: string) => `${path} field-required`;

it('has nothing against a sound method', () => {
  expect(told(method)).toEqual([]);
});

it.each(scoringKinds)('asks for every number and name that %s needs and nothing else', (kind) => {
  const { numbers, names } = scoringFields[kind];
  const emptied = Object.fromEntries(numbers.map(({ field }) => [field, Number.NaN]));
  const scoring = { ...freshScoring(kind), ...emptied, ...(names ? { [names]: '' } : {}) };
  const fields = [...numbers.map(({ field }) => missing(`indicators.0.scoring.${field}`))];
  const target = kind === 'target-completion' ? [missing('indicators.0.scoring.target')] : [];
  const named = names ? [needed(`indicators.0.scoring.${names}`)] : [];
  expect(told(withIndicator({ scoring })).sort()).toEqual([...fields, ...target, ...named].sort());
});

it('asks for the reference and for the targets of each, which are names', () => {
  expect(told(withIndicator({ scoring: freshScoring('distance-to-reference') }))).toEqual([
    needed('indicators.0.scoring.unit'),
  ]);
  const scoring = { ...freshScoring('target-completion'), target: '' } as IndicatorRule['scoring'];
  expect(told(withIndicator({ scoring }))).toEqual([needed('indicators.0.scoring.target')]);
});

it.each<[string, MethodDefinition, string[]]>([
  ['a weight', withIndicator({ weight: Number.NaN }), [missing('indicators.0.weight')]],
  ['Box-Cox', withIndicator({ transform: { boxCox: Number.NaN } }), [missing('indicators.0.transform.boxCox')]],
  [
    'a constant of its own',
    withIndicator({ missing: { rule: 'constant', value: Number.NaN } }),
    [missing('indicators.0.missing.value')],
  ],
  [
    'marks left out',
    withIndicator({ source: { kind: 'inspection-marks', trim: Number.NaN } }),
    [missing('indicators.0.source.trim')],
  ],
  [
    'the ranking it is taken from',
    withIndicator({ source: { kind: 'ranking', method: '', value: 'score' } }),
    [needed('indicators.0.source.method')],
  ],
  [
    'an exponent',
    patchMethod(method, { groups: [{ code: 'SCORE', aggregation: 'generalised', power: Number.NaN }] }),
    [missing('groups.0.power')],
  ],
  [
    'periods back and the least share',
    patchMethod(method, { missing: { rule: 'last-period', periods: Number.NaN, minimumShare: Number.NaN } }),
    [missing('missing.periods'), missing('missing.minimumShare')],
  ],
  [
    'the outlier rule',
    patchMethod(method, {
      outliers: { rule: 'winsorise', skewness: Number.NaN, kurtosis: Number.NaN, maxPoints: Number.NaN, then: 'log' },
    }),
    [missing('outliers.skewness'), missing('outliers.kurtosis'), missing('outliers.maxPoints')],
  ],
  [
    'points, weights, rounding',
    patchMethod(method, { fullPoints: Number.NaN, weightsMustSum: Number.NaN, rounding: { score: Number.NaN } }),
    [missing('fullPoints'), missing('weightsMustSum'), missing('rounding.score')],
  ],
  [
    'sizes and who is left out',
    patchMethod(method, {
      population: {
        sizes: [{ column: '', least: Number.NaN, most: 3 }],
        without: [{ id: 'A', reason: '' }],
      },
    }),
    [needed('population.sizes.0.column'), missing('population.sizes.0.least'), needed('population.without.0.reason')],
  ],
  [
    'bonus points',
    patchMethod(method, {
      bonuses: { items: [{ code: 'TAX', points: Number.NaN, maximum: Number.NaN }], maximum: Number.NaN },
    }),
    [missing('bonuses.items.0.points'), missing('bonuses.items.0.maximum'), missing('bonuses.maximum')],
  ],
  [
    'red lines',
    patchMethod(method, { redLines: [{ code: '', effect: 'deduct', points: Number.NaN, maximum: Number.NaN }] }),
    [needed('redLines.0.code'), missing('redLines.0.points'), missing('redLines.0.maximum')],
  ],
])('says what is missing of %s, once', (_, definition, expected) => {
  const problems = definitionProblems(definition);
  expect(problems.map(({ code, path }) => `${path} ${code}`).sort()).toEqual([...expected].sort());
  expect(emptyFields(definition)).toEqual(problems);
  expect(problems.flatMap(({ params }) => Object.values(params))).toEqual([]);
});

it('still says what makes no sense where nothing is missing, and what the server would not read', () => {
  expect(told(withIndicator({ scoring: { kind: 'goalposts', low: 3, high: 2 } }))).toEqual([
    'indicators.0.scoring.low method-bounds-reversed',
  ]);
  const long = patchMethod(method, { redLines: [{ code: 'X'.repeat(101), effect: 'fail' }] });
  expect(told(long)).toEqual(['redLines.0.code text-too-long']);
  expect(emptyFields(long)).toEqual([]);
});

it('knows the label of every field that can be empty', () => {
  const paths = [
    ...scoringKinds.flatMap((kind) => {
      const { numbers, names } = scoringFields[kind];
      return [...numbers.map(({ field }) => field), ...(names ? [names] : [])].map(
        (one) => `indicators.0.scoring.${one}`,
      );
    }),
    ...['fullPoints', 'weightsMustSum', 'rounding.items', 'missing.value', 'missing.periods', 'missing.minimumShare'],
    ...['screening.minimumShare', 'outliers.skewness', 'outliers.kurtosis', 'outliers.maxPoints', 'groups.1.power'],
    ...[
      'indicators.3.weight',
      'indicators.3.transform.boxCox',
      'indicators.3.missing.value',
      'indicators.3.source.trim',
    ],
    ...['indicators.3.source.method', 'population.sizes.0.least', 'population.sizes.0.column', 'bonuses.maximum'],
    ...['population.without.0.reason', 'bonuses.items.0.points', 'bonuses.items.0.maximum', 'redLines.0.code'],
    ...['redLines.0.points', 'redLines.0.maximum', 'ties.keys.0'],
  ];
  const textOf = (key: string | undefined, language: 'zh' | 'en') =>
    (key ?? '')
      .split('.')
      .reduce<unknown>(
        (at, part) => (at as Record<string, unknown> | undefined)?.[part],
        methodMessages[language]['methods'],
      );
  const without = paths.filter((path) =>
    ['zh', 'en'].some((one) => typeof textOf(fieldLabel(path), one as 'zh' | 'en') !== 'string'),
  );
  expect(without).toEqual([]);
  expect(fieldLabel('groups')).toBeUndefined();
});
