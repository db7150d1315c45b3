import fc from 'fast-check';
import { compareDefinitions, type DefinitionChange } from './compare-definitions.ts';
import type { IndicatorRule, MethodDefinition } from './method-definition.ts';

const indicator = (code: string, more: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  direction: 1,
  weight: 50,
  parent: 'X',
  scoring: { kind: 'min-max' },
  ...more,
});
const before: MethodDefinition = {
  indicators: [indicator('A'), indicator('B', { weight: 10 }), indicator('C')],
  groups: [
    { code: 'TOTAL', aggregation: 'arithmetic' },
    { code: 'X', parent: 'TOTAL', aggregation: 'arithmetic' },
    { code: 'Y', parent: 'TOTAL', weight: 2, aggregation: 'arithmetic' },
  ],
  population: { statuses: ['active', 'planned'] },
  redLines: [{ code: 'R', effect: 'deduct', points: 2 }],
};

it('names what changed at each node, what moved, came and went, and the rules beside the tree', () => {
  const after: MethodDefinition = {
    ...before,
    indicators: [
      indicator('C', { scoring: { kind: 'efficacy', floor: 60 } }),
      indicator('B', { weight: 12, parent: 'Y' }),
      indicator('D', { weight: 5, direction: -1, source: { kind: 'inspection-marks', trim: 1 } }),
    ],
    groups: before.groups.map((one) => (one.code === 'X' ? { ...one, aggregation: 'geometric' } : one)),
    population: { statuses: ['active'] },
    rounding: { score: 2 },
    bonuses: { items: [{ code: 'P', points: 0.5, maximum: 2 }], maximum: 3 },
    redLines: [{ code: 'R', effect: 'fail' }],
  };
  const set = (node: string, code: string | null, field: string, from: unknown, to: unknown) => ({
    change: 'set',
    node,
    code,
    field,
    from,
    to,
  });
  expect(compareDefinitions(before, after)).toEqual([
    set('group', 'X', 'aggregation', 'arithmetic', 'geometric'),
    set(
      'indicator',
      'C',
      'scoring',
      { kind: 'min-max', floor: 0, ceiling: 100 },
      { kind: 'efficacy', floor: 60, cap: 'none' },
    ),
    { change: 'moved', node: 'indicator', code: 'B', from: 'X', to: 'Y' },
    set('indicator', 'B', 'weight', 10, 12),
    {
      ...{ change: 'added', node: 'indicator', code: 'D', parent: 'X', weight: 5 },
      says: {
        direction: -1,
        scoring: { kind: 'min-max', floor: 0, ceiling: 100 },
        source: { kind: 'inspection-marks', trim: 1 },
      },
    },
    {
      ...{ change: 'removed', node: 'indicator', code: 'A', parent: 'X', weight: 50 },
      says: { direction: 1, scoring: { kind: 'min-max', floor: 0, ceiling: 100 } },
    },
    { change: 'added', node: 'bonus', code: 'P', parent: null, weight: null, says: { points: 0.5, maximum: 2 } },
    set('red-line', 'R', 'effect', 'deduct', 'fail'),
    set('red-line', 'R', 'points', 2, undefined),
    set('method', null, 'bonuses.maximum', undefined, 3),
    set('method', null, 'population.statuses', ['active', 'planned'], ['active']),
    set('method', null, 'rounding.score', undefined, 2),
  ]);
});

it('two texts of one method do not differ', () => {
  const same: MethodDefinition = {
    ...before,
    indicators: [...before.indicators].reverse().map((one) => ({
      ...one,
      column: one.code,
      keepOutliers: false,
      scoring: { kind: 'min-max', ceiling: 100, floor: 0 },
    })),
    groups: [...before.groups].reverse().map((one) => ({ weight: 1, ...one, weighting: 'by-hand' as const })),
    population: { statuses: ['planned', 'active'] },
    fullPoints: 100,
    missing: { rule: 'renormalise', minimumShare: 0 },
    rankWithin: ['region', 'peerGroup'],
    ties: 'competition',
    rounding: {},
  };
  expect(compareDefinitions(before, same)).toEqual([]);
  const screened = (of?: 'filled-in') => ({ ...before, screening: { minimumShare: 0.5, ...(of && { of }) } });
  expect(compareDefinitions(screened(), screened('filled-in'))).toEqual([]);
});

const rule = fc.record(
  {
    code: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    weight: fc.integer({ min: 0, max: 9 }),
    parent: fc.constantFrom('X', 'Y'),
    direction: fc.constantFrom(1 as const, -1 as const),
    scoring: fc.constantFrom<IndicatorRule['scoring'][]>(
      { kind: 'min-max' },
      { kind: 'min-max', floor: 1 },
      { kind: 'percentile' },
      { kind: 'goalposts', low: 0, high: 9 },
    ),
    transform: fc.constantFrom<NonNullable<IndicatorRule['transform']>[]>('log', { boxCox: 0.5 }),
  },
  { requiredKeys: ['code', 'weight', 'parent', 'direction', 'scoring'] },
);
const method: fc.Arbitrary<MethodDefinition> = fc
  .record({
    indicators: fc.uniqueArray(rule, { selector: ({ code }) => code }),
    more: fc.record(
      {
        fullPoints: fc.constantFrom(1, 100),
        screening: fc.constantFrom({ minimumShare: 0.5 }, { minimumShare: 0.5, of: 'reported' as const }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ indicators, more }) => ({ groups: before.groups, indicators, ...more }));

it('nothing differs from itself, in whatever order', () => {
  fc.assert(
    fc.property(method, (one) => {
      expect(compareDefinitions(one, { ...one, indicators: [...one.indicators].reverse() })).toEqual([]);
    }),
  );
});

it('seen from the other side every difference is turned round, and none is lost', () => {
  const turned = (one: DefinitionChange): DefinitionChange => {
    if (!('from' in one)) return { ...one, change: one.change === 'added' ? 'removed' : 'added' };
    return { ...one, from: one.to, to: one.from } as DefinitionChange;
  };
  const texts = (changes: readonly DefinitionChange[]) => changes.map((one) => JSON.stringify(one)).sort();
  fc.assert(
    fc.property(method, method, (a, b) => {
      expect(texts(compareDefinitions(b, a).map(turned))).toEqual(texts(compareDefinitions(a, b)));
    }),
  );
});

it('one changed field is one difference', () => {
  fc.assert(
    fc.property(method, fc.nat(), fc.integer({ min: 10, max: 20 }), (one, pick, weight) => {
      fc.pre(one.indicators.length > 0);
      const at = pick % one.indicators.length;
      const indicators = one.indicators.map((each, i) => (i === at ? { ...each, weight } : each));
      const { code, weight: from } = one.indicators[at] as IndicatorRule;
      expect(compareDefinitions(one, { ...one, indicators })).toEqual([
        { change: 'set', node: 'indicator', code, field: 'weight', from, to: weight },
      ]);
    }),
  );
});
