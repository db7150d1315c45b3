import fc from 'fast-check';
import { checkMethod } from '../method/check-method.ts';
import { compileMethod } from '../method/compile-method.ts';
import type { GroupRule, IndicatorRule, MethodDefinition } from '../method/method-definition.ts';
import type { Scoring } from '../method/scoring.ts';
import { isRefusal } from '../refusal.ts';
import { rank } from './rank.ts';
import { rankingOrder, unitResult } from './unit-result.ts';

// What bad input gets: refused with its reason when a method is written, or a defined result with a note when the figures
// are bad. Never NaN where a page reads.

const indicator = (code: string, more: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  direction: 1,
  weight: 1,
  parent: 'T',
  scoring: { kind: 'min-max' },
  ...more,
});
const method = (more: Partial<MethodDefinition> = {}, top: Partial<GroupRule> = {}): MethodDefinition => ({
  indicators: [indicator('A'), indicator('B')],
  groups: [{ code: 'T', aggregation: 'arithmetic', ...top }],
  ...more,
});
const a = (more: Partial<IndicatorRule>) => method({ indicators: [indicator('A', more), indicator('B')] });

test.each<[string, MethodDefinition, string, string]>([
  [
    'weights that sum to 0',
    method({ indicators: [indicator('A', { weight: 0 }), indicator('B', { weight: 0 })] }),
    'method-weights-zero',
    'groups.0',
  ],
  [
    'nobody takes part in a group of components',
    method({ indicators: [indicator('A', { weight: 0 })] }, { weighting: 'principal-components' }),
    'method-weights-zero',
    'groups.0',
  ],
  ['a weight that no sum can hold', a({ weight: 1e307 }), 'method-number-out-of-range', 'indicators.0.weight'],
  [
    'a weight that nothing can be divided by',
    a({ weight: 1e-310 }),
    'method-number-out-of-range',
    'indicators.0.weight',
  ],
  ['full points without end', method({ fullPoints: 1e16 }), 'method-number-out-of-range', 'fullPoints'],
  [
    'a goalpost out of reach',
    a({ scoring: { kind: 'goalposts', low: -1e300, high: 1 } }),
    'method-number-out-of-range',
    'indicators.0.scoring.low',
  ],
  ['a negative weight', a({ weight: -1 }), 'method-weight-invalid', 'indicators.0.weight'],
  [
    'reversed goalposts',
    a({ scoring: { kind: 'goalposts', low: 85, high: 20 } }),
    'method-bounds-reversed',
    'indicators.0.scoring.low',
  ],
  [
    'goalposts at one point',
    a({ scoring: { kind: 'goalposts', low: 20, high: 20 } }),
    'method-bounds-reversed',
    'indicators.0.scoring.low',
  ],
  [
    'a logarithm of goalposts at 0',
    a({ scoring: { kind: 'goalposts', low: 0, high: 20, log: true } }),
    'method-log-bound-not-positive',
    'indicators.0.scoring.low',
  ],
  [
    'reversed ends of an efficacy coefficient',
    a({ scoring: { kind: 'efficacy', floor: 60, low: 9, high: 1 } }),
    'method-bounds-reversed',
    'indicators.0.scoring.low',
  ],
  [
    'a benchmark of 0',
    a({ scoring: { kind: 'ratio-to-benchmark', benchmark: 0 } }),
    'method-benchmark-not-positive',
    'indicators.0.scoring.benchmark',
  ],
  [
    'a target of 0',
    a({ scoring: { kind: 'target-completion', target: 0, step: 10, points: 1, most: 120 } }),
    'method-number-not-positive',
    'indicators.0.scoring.target',
  ],
  ['an exponent of 0', method({}, { aggregation: 'generalised', power: 0 }), 'method-power-invalid', 'groups.0.power'],
  [
    'an exponent as good as 0',
    method({}, { aggregation: 'generalised', power: 1e-9 }),
    'method-power-invalid',
    'groups.0.power',
  ],
])('%s is refused where it is written', (_, definition, code, path) => {
  expect(checkMethod(definition).map((one) => [one.code, one.path])).toContainEqual([code, path]);
  expect(isRefusal(compileMethod(definition))).toBe(true);
});

const none = Number.NaN;
type Columns = Readonly<Record<'A' | 'B', readonly number[]>>;

function ranked(definition: MethodDefinition, columns: Columns) {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const ids = columns.A.map((_, at) => `u${at}`);
  const read = new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)]));
  const result = rank(plan, { ids, columns: read });
  const units = result.ids.map((_, at) => unitResult(result, at));
  // What a page gets: every number of it is one.
  expect(JSON.stringify(units, (_, value: unknown) => (typeof value === 'number' ? String(value) : value))).not.toMatch(
    /NaN|Infinity/,
  );
  return {
    ranks: units.map((unit) => unit.rank),
    scores: units.map(({ score }) => score),
    excluded: units.map(({ excluded }) => excluded?.code ?? null),
    notes: result.notes.map(({ code }) => code),
    order: rankingOrder(result).length,
  };
}

test.each<[string, MethodDefinition, Columns, Partial<ReturnType<typeof ranked>>]>([
  [
    'a geometric mean over a score of 0 is 0, the limit of the formula',
    method({}, { aggregation: 'geometric' }),
    { A: [0, 5, 10], B: [9, 5, 1] },
    { ranks: [2, 1, 2], scores: [0, expect.closeTo(50, 9) as number, 0], excluded: [null, null, null] },
  ],
  [
    'a geometric mean over a score below 0 counts it as 0',
    method(
      {
        indicators: [indicator('A', { scoring: { kind: 'z-score', mean: 0, deviation: 50 } }), indicator('B')],
      },
      { aggregation: 'geometric' },
    ),
    { A: [1, 2, 3], B: [1, 2, 3] },
    { ranks: [2, 2, 1], scores: [0, 0, expect.closeTo(70.71, 2) as number] },
  ],
  [
    'a harmonic mean likewise',
    method({}, { aggregation: 'harmonic' }),
    { A: [0, 5, 10], B: [0, 5, 10] },
    { ranks: [3, 2, 1], scores: [0, 50, 100] },
  ],
  [
    'a mean with a negative exponent likewise',
    method({}, { aggregation: 'generalised', power: -2 }),
    { A: [0, 5, 10], B: [0, 5, 10] },
    { ranks: [3, 2, 1], scores: [0, 50, 100] },
  ],
  [
    'a constant indicator gives everybody the middle of its scale, and is noted',
    method(),
    { A: [7, 7, 7], B: [1, 2, 3] },
    { ranks: [3, 2, 1], scores: [25, 50, 75], notes: ['note-constant-indicator'] },
  ],
  [
    'weights of components where everything is constant',
    method({}, { weighting: 'principal-components' }),
    { A: [7, 7, 7], B: [2, 2, 2] },
    { ranks: [1, 1, 1], scores: [50, 50, 50] },
  ],
  [
    'fewer than three units are ranked, and it is noted that scores taken from them say little',
    method(),
    { A: [1, 2], B: [1, 2] },
    { ranks: [2, 1], scores: [0, 100], notes: ['note-few-units'] },
  ],
  [
    'a single one likewise',
    method(),
    { A: [1], B: [1] },
    { ranks: [1], scores: [50], notes: ['note-constant-indicator', 'note-constant-indicator', 'note-few-units'] },
  ],
  ['nobody at all', method(), { A: [], B: [] }, { ranks: [], order: 0 }],
  [
    'all missing: nobody is ranked, with the reason',
    method(),
    { A: [none, none, none], B: [none, none, none] },
    {
      ranks: [null, null, null],
      scores: [null, null, null],
      excluded: ['excluded-by-missing-groups', 'excluded-by-missing-groups', 'excluded-by-missing-groups'],
      order: 0,
    },
  ],
  [
    'all missing under the median: there is nothing to put in their place',
    method({ missing: { rule: 'median' } }),
    { A: [none, none, none], B: [none, none, none] },
    { ranks: [null, null, null] },
  ],
  [
    'one indicator without any value counts for nobody, and is noted',
    method(),
    { A: [none, none, none], B: [1, 2, 3] },
    { ranks: [3, 2, 1], scores: [0, 50, 100], notes: ['note-indicator-without-values'] },
  ],
  [
    'a logarithm of what is not above 0 is missing',
    a({ transform: 'log' }),
    { A: [-1, 0, 5], B: [1, 2, 3] },
    { ranks: [3, 2, 1] },
  ],
  [
    'a denominator of 0 makes the value missing',
    a({ denominator: 'B' }),
    { A: [1, 2, 3], B: [0, 1, 2] },
    { excluded: [null, null, null] },
  ],
  [
    'figures too large to be computed with are missing, and their range breaks nothing',
    method(),
    { A: [1e308, -1e308, 5, 7], B: [1, 2, 3, 4] },
    { ranks: [4, 2, 2, 1], notes: [] },
  ],
  [
    'figures that only a division makes too large likewise',
    a({ denominator: 'B' }),
    { A: [1e70, 1, 2], B: [1e-10, 1, 1] },
    { ranks: [3, 2, 1], scores: [0, 50, 100] },
  ],
  [
    'scores too large to be computed with are none, and are noted',
    a({ scoring: { kind: 'ratio-to-benchmark', benchmark: 1e-30 } }),
    { A: [1e60, 1, 2], B: [1, 2, 3] },
    { ranks: [3, 2, 1], notes: ['note-scores-out-of-range'] },
  ],
  [
    'powers that leave the range of numbers',
    method(
      { indicators: [indicator('A', { scoring: { kind: 'ratio-to-benchmark', benchmark: 1 } })] },
      { aggregation: 'generalised', power: 100 },
    ),
    { A: [1e6, 1e-6, 2e6], B: [1, 2, 3] },
    {
      ranks: [2, 3, 1],
      scores: [expect.closeTo(1e8, 3) as number, expect.closeTo(1e-4, 12) as number, expect.closeTo(2e8, 3) as number],
    },
  ],
])('%s', (_, definition, columns, expected) => {
  expect(ranked(definition, columns)).toMatchObject(expected);
});

const given = (scoring: Scoring, values: readonly number[], more: Partial<MethodDefinition> = {}) => {
  const plan = compileMethod(method({ indicators: [indicator('A', { scoring })], ...more }));
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const ids = values.map((_, at) => `u${at}`);
  return rank(plan, {
    ids,
    columns: new Map([['A', Float64Array.from(values)]]),
    groups: new Map([['size', ids.map((_, at) => (at < 3 ? 'small' : 'large'))]]),
  }).notes.map(({ code, params }) => [code, params['points'] ?? params['unit'] ?? params['count'] ?? null]);
};

test('a note says what is so: why all get the same, and what', () => {
  const points = (scoring: Scoring, ...values: number[]) => given(scoring, values);
  expect(points({ kind: 'efficacy', floor: 60 }, 7, 7, 7)).toEqual([['note-constant-indicator', 80]]);
  expect(points({ kind: 'rank' }, 7, 7, 7)).toEqual([['note-constant-indicator', 2]]);
  expect(points({ kind: 'efficacy', floor: 60, low: 10 }, 1, 2, 5)).toEqual([['note-scale-without-width', 80]]);
  expect(points({ kind: 'fraction-of-maximum' }, 0, -10, -20)).toEqual([['note-maximum-not-positive', 50]]);
  expect(points({ kind: 'distance-to-target', target: 2 }, 3, 5, 8)).toEqual([['note-goal-reached', 100]]);
  expect(points({ kind: 'distance-to-reference', unit: 'u0' }, 3, 5, 8)).toEqual([['note-goal-reached', 100]]);
  expect(points({ kind: 'min-max' }, 3, 5, 8)).toEqual([]);
});

test('who is left out by name and is not there, as a slip of the pen would be', () => {
  const without = (id: string) => ({ population: { without: [{ id, reason: 'moved' }] } });
  expect(given({ kind: 'min-max' }, [1, 2, 3, 4], without('u9'))).toEqual([['note-left-out-unknown', 'u9']]);
  expect(given({ kind: 'min-max' }, [1, 2, 3, 4], without('u3'))).toEqual([]);
});

test('groups that are measured apart, each without a difference of its own', () => {
  expect(given({ kind: 'min-max' }, [1, 1, 1, 2, 2], { apart: 'size' })).toEqual([['note-flat-in-groups', null]]);
  expect(given({ kind: 'min-max' }, [1, 1, 1, 2, 3], { apart: 'size' })).toEqual([]);
});

test('a reference unit that nobody can be compared with', () => {
  const against = (unit: string): Scoring => ({ kind: 'distance-to-reference', unit });
  const nobody = ['note-few-units', 0];
  expect(given(against('zzz'), [1, 2, 3])).toEqual([['note-reference-unknown', 'zzz'], nobody]);
  expect(given(against('u1'), [1, none, 3])).toEqual([['note-reference-without-value', 'u1'], nobody]);
  expect(given(against('u1'), [1, 2, 3, 4, 5], { apart: 'size' })).toEqual([['note-reference-of-one-group', 'u1']]);
});

test('whatever the figures and weights, whoever has a place has a score', () => {
  const hostile = fc.oneof(
    fc.double({ noDefaultInfinity: true }),
    fc.constantFrom(1e308, -1e308, 1e75, 1e-300, 5e-324, 0, NaN),
  );
  const weight = fc.constantFrom(0, 1e-30, 1, 1e15);
  const scoring = fc.constantFrom<Scoring>(
    { kind: 'min-max' },
    { kind: 'efficacy', floor: 60, low: 0 },
    { kind: 'z-score', mean: 50, deviation: 1e15 },
    { kind: 'ratio-to-benchmark', benchmark: 1e-30 },
    { kind: 'goalposts', low: -1e15, high: 1e-30 },
    { kind: 'fraction-of-maximum' },
    { kind: 'distance-to-target', target: 1e15 },
    { kind: 'base-and-steps', base: 'B', atBase: 80, step: 1e-30, points: 1e15, most: 1e15 },
    { kind: 'target-completion', target: 'B', step: 1e-30, points: 0, most: 1e15 },
  );
  const top = fc.constantFrom<Partial<GroupRule>>(
    {},
    { aggregation: 'geometric' },
    { aggregation: 'harmonic' },
    { aggregation: 'generalised', power: 100 },
    { aggregation: 'generalised', power: -0.001 },
    { aggregation: 'copeland' },
    { weighting: 'principal-components' },
  );
  const outliers = { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 2, then: 'log' } as const;
  const rows = fc.array(fc.tuple(hostile, hostile), { maxLength: 8 });
  fc.assert(
    fc.property(rows, weight, scoring, top, fc.boolean(), (data, w, kind, group, treats) => {
      const definition = method(
        {
          indicators: [indicator('A', { scoring: kind, weight: w }), indicator('B')],
          bonuses: { items: [{ code: 'A', points: 1e15 }] },
          ...(treats && { outliers }),
        },
        group,
      );
      const { ranks, scores } = ranked(definition, { A: data.map(([x]) => x), B: data.map(([, x]) => x) });
      expect(ranks.map((place) => place === null)).toEqual(scores.map((score) => score === null));
    }),
    { numRuns: 500 },
  );
});
