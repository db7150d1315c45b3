import fc from 'fast-check';
import { compileMethod } from '../method/compile-method.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { IndicatorRule, MethodDefinition } from '../method/method-definition.ts';
import { rank } from './rank.ts';
import { unitResult } from './unit-result.ts';
import type { UnitTable } from './unit-table.ts';

const plan = (definition: MethodDefinition): MethodPlan => {
  const compiled = compileMethod(definition);
  if ('refused' in compiled) throw new Error(JSON.stringify(compiled.refused));
  return compiled;
};
const scorings: IndicatorRule['scoring'][] = [
  { kind: 'min-max' },
  { kind: 'efficacy', floor: 60 },
  { kind: 'ratio-to-benchmark', benchmark: 30, cap: 120 },
  { kind: 'goalposts', low: 1, high: 900, log: true, cap: 'both' },
  { kind: 'z-score', mean: 50, deviation: 10 },
  { kind: 'percentile' },
  { kind: 'rank' },
  { kind: 'borda' },
  { kind: 'fraction-of-maximum' },
  { kind: 'distance-to-target', target: 50, cap: 120 },
  { kind: 'distance-to-reference', unit: 'u0', cap: 150 },
  { kind: 'base-and-steps', base: 'I0', atBase: 80, step: 5, points: 1, most: 150 },
  { kind: 'target-and-units', target: 20, perUnit: 0.4, most: 12 },
  { kind: 'event-count', perEvent: 12.5, most: 100 },
  { kind: 'target-completion', target: 'I1', step: 10, points: 2, most: 120 },
];
const parents = ['X', 'X', 'X', 'Y', 'Y', 'Y', 'H', 'H', 'H', 'P', 'P', 'P', 'C', 'C', 'C'];
const rules: Pick<IndicatorRule, 'missing'>[] = [
  {},
  { missing: { rule: 'median' } },
  { missing: { rule: 'constant', value: 3 } },
  { missing: { rule: 'renormalise' } },
];
const whole: MethodDefinition = {
  indicators: scorings.map((scoring, i) => ({
    code: `I${i}`,
    direction: i % 2 === 0 ? 1 : -1,
    weight: i + 1,
    parent: parents[i] ?? 'X',
    scoring,
    ...rules[i % 4],
  })),
  groups: [
    { code: 'TOTAL', aggregation: 'geometric' },
    { code: 'X', parent: 'TOTAL', weight: 2, aggregation: 'arithmetic' },
    { code: 'Y', parent: 'TOTAL', weight: 3, aggregation: 'arithmetic', weighting: 'equal' },
    { code: 'H', parent: 'TOTAL', weight: 1, aggregation: 'harmonic' },
    { code: 'P', parent: 'TOTAL', weight: 1, aggregation: 'generalised', power: 2, weighting: 'principal-components' },
    { code: 'C', parent: 'TOTAL', weight: 1, aggregation: 'copeland' },
  ],
  bonuses: { items: [{ code: 'I2', points: 0.01, maximum: 2 }], maximum: 1.5 },
  rounding: { items: 6, groups: 5 },
  missing: { rule: 'group-mean', column: 'peerGroup' },
  outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' },
};
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -100, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, 0, 1e6) },
);
const rows = fc.array(
  fc.record({
    cells: fc.array(cell, { minLength: scorings.length, maxLength: scorings.length }),
    group: fc.constantFrom('a', 'b'),
  }),
  {
    maxLength: 40,
  },
);
type Rows = { cells: number[]; group: string }[];
const tableOf = (data: Rows, order: readonly number[]): UnitTable => ({
  ids: order.map((i) => `u${i}`),
  columns: new Map(scorings.map((_, at) => [`I${at}`, Float64Array.from(order, (i) => data[i]?.cells[at] ?? NaN)])),
  groups: new Map([['peerGroup', order.map((i) => data[i]?.group ?? '')]]),
});
const natural = (data: Rows) => data.map((_, i) => i);

describe('whatever the figures', () => {
  it('the order of rows, of indicators and of groups changes nothing, to the last bit', () => {
    const turned = { ...whole, indicators: [...whole.indicators].reverse(), groups: [...whole.groups].reverse() };
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (data, keys) => {
        const shuffled = natural(data)
          .map((i) => ({ i, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const one = rank(plan(whole), tableOf(data, natural(data)));
        const other = rank(plan(whole), tableOf(data, shuffled));
        const third = rank(plan(turned), tableOf(data, shuffled));
        for (const again of [other, third]) {
          expect(again.ids).toEqual(one.ids);
          expect(again.unrounded).toEqual(one.unrounded);
          expect(again.rank).toEqual(one.rank);
        }
        expect(other).toEqual({ ...one, plan: other.plan });
      }),
    );
  });

  it('no NaN leaves the engine, parts sum to the score, and whoever has no rank has a reason', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const result = rank(plan(whole), tableOf(data, natural(data)));
        result.ids.forEach((_, i) => {
          const unit = unitResult(result, i);
          expect(JSON.stringify(unit)).toBe(
            JSON.stringify(unit, (_key, value: unknown) => (Number.isNaN(value) ? 'NaN' : value)),
          );
          expect((unit.rank === null) === (unit.excluded !== null)).toBe(true);
          expect((unit.score === null) === (unit.rank === null)).toBe(true);
          for (const one of unit.indicators) expect((one.raw === null) === (one.missing !== null)).toBe(true);
          const parts = unit.indicators.reduce((sum, one) => sum + (one.points ?? 0), 0);
          if (unit.score !== null) expect(parts + unit.bonus).toBeCloseTo(unit.score, 8);
          for (const one of unit.indicators)
            expect((one.treated === null) === (one.normalised === null) || one.unscored !== null).toBe(true);
        });
      }),
    );
  });
});

describe('a min-max method', () => {
  const simple = plan({
    indicators: ['I0', 'I1'].map((code) => ({
      code,
      direction: 1,
      weight: 1,
      parent: 'T',
      scoring: { kind: 'min-max' },
    })),
    groups: [{ code: 'T', aggregation: 'arithmetic' }],
  });
  const figure = fc.integer({ min: -1000, max: 1000 });
  const pairs = fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 30 });
  const pairTable = (data: readonly (readonly [number, number])[], scale = 1): UnitTable => ({
    ids: data.map((_, i) => `u${String(i).padStart(2, '0')}`),
    columns: new Map([
      ['I0', Float64Array.from(data, ([a]) => a * scale)],
      ['I1', Float64Array.from(data, ([, b]) => b)],
    ]),
  });

  it('does not care about units: 万元 or 亿元', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(1e-4, 0.01, 1000, 1e4), (data, scale) => {
        const one = rank(simple, pairTable(data));
        const other = rank(simple, pairTable(data, scale));
        one.score.forEach((score, i) => expect(other.score[i]).toBeCloseTo(score, 9));
        expect(other.rank).toEqual(one.rank);
      }),
    );
  });

  it('never ranks a unit lower for a better value', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), fc.integer({ min: 0, max: 500 }), (data, pick, more) => {
        const at = pick % data.length;
        const better = data.map(([a, b], i) => [i === at ? a + more : a, b] as const);
        const before = rank(simple, pairTable(data)).rank[at] ?? 0;
        expect(rank(simple, pairTable(better)).rank[at]).toBeLessThanOrEqual(before);
      }),
    );
  });
});
