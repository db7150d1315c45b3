import fc from 'fast-check';
import type { MethodDefinition } from '../method/method-definition.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import { checkAssumptions, factorsOf, type Assumptions } from './assumptions.ts';
import { randomOf } from './random.ts';
import { rankIntervals, undecidedPairs } from './rank-intervals.ts';
import { sensitivity } from './sensitivity.ts';
import { finish, simulate } from './simulate.ts';

const codes = ['A', 'B', 'C'];
const definition: MethodDefinition = {
  indicators: codes.map((code) => ({ code, direction: 1, weight: 1, parent: 'T', scoring: { kind: 'min-max' } })),
  groups: [{ code: 'T', aggregation: 'arithmetic' }],
};
const tableOf = (rows: readonly (readonly number[])[]): UnitTable => ({
  ids: rows.map((_, i) => `u${String(i).padStart(2, '0')}`),
  columns: new Map(codes.map((code, at) => [code, Float64Array.from(rows, (row) => row[at] ?? NaN)])),
});
const random = randomOf(42);
const twenty = tableOf(Array.from({ length: 20 }, () => codes.map(() => Math.round(1000 * random()))));
const input = (assumptions: Assumptions, table = twenty, seed = 7) => ({
  definition,
  table,
  events: [],
  assumptions,
  seed,
});
const intervals = (assumptions: Assumptions, table = twenty, runs = 200) =>
  rankIntervals(finish(simulate(input(assumptions, table), runs)), 10);

describe('how sure a place is', () => {
  it('where nothing varies, every interval is the place itself and every pair is decided', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (data) => {
        const simulation = finish(simulate(input({}, tableOf(data)), 5));
        for (const { nominal, low, median, high, ranked } of rankIntervals(simulation, 10)) {
          expect([low, median, high]).toEqual([nominal, nominal, nominal]);
          expect(ranked).toBe(1);
        }
        const ties = undecidedPairs(simulation, 20);
        for (const { share } of ties) expect(share).toBe(0.5);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const run = (seed: number) => finish(simulate(input({ weights: { percent: 50 } }, twenty, seed), 50)).places;
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('grows with what is left open', () => {
    const width = (percent: number) =>
      intervals({ weights: { percent } }).reduce((sum, { low, high }) => sum + ((high ?? 0) - (low ?? 0)), 0);
    expect(width(5)).toBeLessThan(width(40));
    expect(width(40)).toBeLessThan(width(100));
  });

  it('the probabilities of standing among the first ten add up to ten', () => {
    const all = intervals({ weights: { percent: 60 }, dropOne: true, error: { percent: 10 } });
    expect(all.reduce((sum, { inTop }) => sum + inTop, 0)).toBeGreaterThanOrEqual(10 - 1e-9);
    for (const { low, median, high } of all) {
      expect(low ?? 0).toBeLessThanOrEqual(median ?? 0);
      expect(median ?? 0).toBeLessThanOrEqual(high ?? 0);
    }
  });

  it('a unit that is best in everything is first, whatever weighs how much', () => {
    const table = tableOf([
      [1, 9, 3],
      [100, 100, 100],
      [5, 2, 8],
      [2, 5, 5],
    ]);
    const best = intervals(
      { weights: { percent: 100 }, aggregations: ['geometric', 'copeland'], dropOne: true },
      table,
    )[1];
    expect(best).toMatchObject({ nominal: 1, low: 1, high: 1, inTop: 1 });
  });

  it('two units that swap with the weights cannot be told apart; the far ones can', () => {
    const table = tableOf([
      [100, 0, 50],
      [0, 100, 50.1],
      [0, 0, 0],
      [100, 100, 100],
    ]);
    const pairs = undecidedPairs(finish(simulate(input({ weights: { percent: 30 } }, table), 400)), 3);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ better: 'u01', worse: 'u00' });
    expect(pairs[0]?.share).toBeGreaterThan(0.3);
    expect(pairs[0]?.share).toBeLessThan(0.7);
  });

  it('a unit that is not ranked has no interval', () => {
    const table = tableOf([
      [1, 2, 3],
      [NaN, NaN, NaN],
      [3, 2, 1],
    ]);
    expect(intervals({ weights: { percent: 10 } }, table)[1]).toEqual({
      id: 'u01',
      nominal: null,
      low: null,
      median: null,
      high: null,
      inTop: 0,
      ranked: 0,
    });
  });

  it('figures that are off move the sample too: one column only when it alone is off', () => {
    const only = (of: Record<string, number>) => finish(simulate(input({ error: { percent: 0, of } }), 60)).places;
    const still = finish(simulate(input({}), 60)).places;
    expect(only({})).toEqual(still);
    expect(only({ B: 20 })).not.toEqual(still);
  });

  it('yields how many runs are done', () => {
    const steps = simulate(input({ weights: { percent: 10 } }), 3);
    expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([1, 2, 3]);
    expect(steps.next().done).toBe(true);
  });
});

describe('what the ranking is sensitive to', () => {
  it('the only thing that varies answers for everything', () => {
    const { factors } = finish(sensitivity(input({ weights: { percent: 80 } }), 400));
    expect(factors).toHaveLength(1);
    expect(factors[0]?.alone).toBeGreaterThan(0.8);
    expect(factors[0]?.total).toBeGreaterThan(0.8);
    expect(factors[0]?.total).toBeLessThan(1.2);
  });

  it('what changes nothing answers for nothing', () => {
    const assumptions: Assumptions = { weights: { percent: 50 }, missing: [{ rule: 'zero' }] };
    const [weights, missing] = finish(sensitivity(input(assumptions), 200)).factors;
    expect(weights?.total).toBeGreaterThan(0.8);
    expect(missing).toEqual({ factor: 'missing', alone: 0, total: 0 });
    expect(finish(sensitivity(input({ missing: [{ rule: 'zero' }] }), 20))).toMatchObject({
      meanShift: 0,
      factors: [{ alone: 0, total: 0 }],
    });
  });
});

describe('assumptions', () => {
  it('vary only when they are given', () => {
    expect(factorsOf({ dropOne: false, scorings: [] })).toEqual([]);
    expect(factorsOf({ error: { percent: 1 }, weights: { percent: 1 } })).toEqual(['weights', 'error']);
  });

  it('are refused when the method cannot take them', () => {
    const wrong: Assumptions = {
      weights: { percent: 120 },
      error: { percent: -1, of: { A: NaN } },
      scorings: [{ kind: 'percentile' }, { kind: 'ratio-to-benchmark', benchmark: 0 }],
    };
    expect(checkAssumptions(definition, wrong).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'robustness-percent-invalid weights.percent',
      'robustness-percent-invalid error.percent',
      'robustness-percent-invalid error.of.A',
      ...codes.map(() => 'method-benchmark-not-positive scorings.1'),
    ]);
  });
});
