import { checkMethod } from '../method/check-method.ts';
import { compileMethod } from '../method/compile-method.ts';
import type { GroupRule, IndicatorRule, MethodDefinition } from '../method/method-definition.ts';
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
])('%s', (_, definition, columns, expected) => {
  expect(ranked(definition, columns)).toMatchObject(expected);
});
