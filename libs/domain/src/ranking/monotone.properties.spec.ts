import fc from 'fast-check';
import { compileMethod } from '../method/compile-method.ts';
import type { GroupRule, MethodDefinition } from '../method/method-definition.ts';
import type { Scoring } from '../method/scoring.ts';
import { isRefusal } from '../refusal.ts';
import { rank } from './rank.ts';
import type { UnitTable } from './unit-table.ts';

const scorings: readonly Scoring[] = [
  { kind: 'min-max' },
  { kind: 'efficacy', floor: 60 },
  { kind: 'efficacy', floor: 60, low: 100, high: 300, cap: 'both' },
  { kind: 'ratio-to-benchmark', benchmark: 200, cap: 120 },
  { kind: 'goalposts', low: 50, high: 400, log: true },
  { kind: 'z-score', mean: 50, deviation: 10 },
  { kind: 'percentile' },
  { kind: 'rank' },
  { kind: 'borda' },
  { kind: 'fraction-of-maximum' },
  { kind: 'distance-to-target', target: 300 },
  { kind: 'distance-to-reference', unit: 'u01', cap: 150 },
  { kind: 'base-and-steps', base: 'BASE', atBase: 80, step: 5, points: 1, most: 150 },
  { kind: 'base-and-steps', base: 'BASE', atBase: 80, step: 5, points: 1, whole: true, most: 150 },
  { kind: 'target-and-units', target: 200, perUnit: 0.1, most: 12 },
  { kind: 'event-count', perEvent: 0.5, most: 100 },
  { kind: 'target-completion', target: 200, step: 10, points: 2, most: 130 },
];
const means: readonly Omit<GroupRule, 'code'>[] = [
  { aggregation: 'arithmetic' },
  { aggregation: 'geometric' },
  { aggregation: 'harmonic' },
  { aggregation: 'generalised', power: 3 },
  { aggregation: 'generalised', power: -2 },
  { aggregation: 'copeland' },
];

// Weights that the figures give, and an outlier rule that a figure sets off, are not monotone and stand in no method here.
const planOf = (scoring: Scoring, direction: 1 | -1, mean: Omit<GroupRule, 'code'>) => {
  const definition: MethodDefinition = {
    indicators: [
      { code: 'A', direction, weight: 2, parent: 'X', scoring },
      { code: 'B', direction: 1, weight: 1, parent: 'X', scoring: { kind: 'min-max', floor: 1 } },
      { code: 'C', direction: 1, weight: 1, parent: 'T', scoring: { kind: 'min-max', floor: 1 } },
    ],
    groups: [
      { code: 'T', aggregation: 'arithmetic' },
      { code: 'X', parent: 'T', ...mean },
    ],
    missing: { rule: 'mean' },
  };
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  return plan;
};

const figure = fc.integer({ min: 1, max: 500 });
const rows = fc.array(fc.tuple(figure, fc.oneof({ weight: 5, arbitrary: figure }, fc.constant(NaN)), figure), {
  minLength: 2,
  maxLength: 12,
});
const tableOf = (data: readonly (readonly [number, number, number])[]): UnitTable => ({
  ids: data.map((_, i) => `u${String(i).padStart(2, '0')}`),
  columns: new Map([
    ...['A', 'B', 'C'].map((code, at) => [code, Float64Array.from(data, (row) => row[at] ?? NaN)] as const),
    ['BASE', new Float64Array(data.length).fill(150)],
  ]),
});

describe.each(means)('%j', (mean) => {
  it('a better figure never lowers the own score, whichever the formula', () => {
    const cases = scorings.flatMap((scoring) =>
      ([1, -1] as const).flatMap((direction) =>
        scoring.kind === 'ratio-to-benchmark' && direction === -1 && scoring.cap === undefined
          ? []
          : [{ scoring, direction, plan: planOf(scoring, direction, mean) }],
      ),
    );
    fc.assert(
      fc.property(
        rows,
        fc.nat(),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(...cases),
        (data, pick, more, { scoring, direction, plan }) => {
          const at = pick % data.length;
          // A better reference is a harder one for all others, and moves them.
          fc.pre(!(scoring.kind === 'distance-to-reference' && at === 1));
          const better = data.map(([a, b, c], i) => [i === at ? Math.max(1, a + direction * more) : a, b, c] as const);
          const [before, after] = [data, better].map((one) => rank(plan, tableOf(one)).unrounded[at] ?? NaN);
          expect(after).toBeGreaterThanOrEqual((before ?? NaN) - 1e-9);
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('min-max does not care about units, also less is better, with what is put in, outliers and logarithms', () => {
  const definition: MethodDefinition = {
    indicators: (['A', 'B', 'C'] as const).map((code, at) => ({
      code,
      direction: at === 1 ? -1 : 1,
      weight: at + 1,
      parent: at === 2 ? 'T' : 'X',
      scoring: { kind: 'min-max', floor: 1 },
    })),
    groups: [
      { code: 'T', aggregation: 'arithmetic' },
      { code: 'X', parent: 'T', aggregation: 'geometric' },
    ],
    missing: { rule: 'median' },
    outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 1, then: 'log' },
  };
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const steep = fc.tuple(figure, fc.nat({ max: 6 })).map(([x, power]) => x * 10 ** power);
  const some = fc.array(fc.tuple(steep, fc.oneof(steep, fc.constant(NaN)), steep), { minLength: 2, maxLength: 20 });
  const scale = fc.constantFrom(2 ** -13, 1e-4, 0.3, 1000, 2 ** 20);
  fc.assert(
    fc.property(some, fc.tuple(scale, scale, scale), (data, by) => {
      const one = rank(plan, tableOf(data));
      const other = rank(plan, tableOf(data.map(([a, b, c]) => [a * by[0], b * by[1], c * by[2]] as const)));
      one.unrounded.forEach((score, i) => expect(other.unrounded[i]).toBeCloseTo(score, 6));
    }),
  );
});
