import fc from 'fast-check';
import { trialOf } from '../explain/trial.ts';
import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { Scoring } from '../method/scoring.ts';
import { isRefusal } from '../refusal.ts';
import { rank } from './rank.ts';
import type { RankingResult } from './ranking-result.ts';
import type { SharedByPeriods } from './shared-by-periods.ts';
import type { OtherPeriods, PeriodUnits, UnitTable } from './unit-table.ts';

const periods = ['2019', '2020', '2021', '2022'];
const ranked = periods.slice(1);
const ids = ['U0', 'U1', 'U2', 'U3', 'U4'];

const column = fc.array(fc.option(fc.integer({ min: -4, max: 40 }), { freq: 5 }), {
  minLength: ids.length,
  maxLength: ids.length,
});
const units = fc
  .record({ x: column, y: column, base: column, failed: fc.option(fc.constantFrom(...ids), { freq: 3 }) })
  .map(({ x, y, base, failed }): PeriodUnits => {
    const values = (of: (number | null)[]) => Float64Array.from(of, (value) => value ?? NaN);
    const columns = new Map(Object.entries({ X: values(x), Y: values(y), BASE: values(base) }));
    const events = failed === null ? [] : [{ unit: failed, redLine: 'ACCIDENT' }];
    return { table: { ids, columns, groups: new Map([['side', ['a', 'b', 'a', '', 'b']]]) }, events };
  });

const scoring = fc.constantFrom<Scoring>(
  { kind: 'min-max' },
  { kind: 'z-score', mean: 50, deviation: 10 },
  { kind: 'percentile' },
  { kind: 'fraction-of-maximum' },
  { kind: 'distance-to-reference', unit: 'U1' },
  { kind: 'base-and-steps', base: 'BASE', atBase: 60, step: 5, points: 1, most: 100 },
);
const definition = fc
  .record({
    scorings: fc.tuple(scoring, scoring),
    together: fc.boolean(),
    missing: fc.constantFrom<NonNullable<MethodDefinition['missing']>>(
      { rule: 'last-period', periods: 1 },
      { rule: 'mean' },
      { rule: 'exclude' },
    ),
    apart: fc.boolean(),
    outliers: fc.boolean(),
    weightsOf: fc.option(fc.constantFrom(...periods)),
  })
  .map(({ scorings, together, missing, apart, outliers, weightsOf }): MethodDefinition => ({
    groups: [
      {
        ...{ code: 'ALL', aggregation: 'arithmetic' },
        ...(weightsOf === null ? {} : { weighting: 'principal-components' as const, weightsOf }),
      },
    ],
    indicators: scorings.map((one, at) => ({
      ...{ code: at === 0 ? 'X' : 'Y', parent: 'ALL', direction: at === 0 ? 1 : -1, weight: 1 },
      scoring: one,
    })),
    missing,
    redLines: [{ code: 'ACCIDENT', effect: 'fail' }],
    ...(together && { measuredOver: 'all-periods' as const }),
    ...(apart && { apart: 'side' }),
    ...(outliers && { outliers: { rule: 'winsorise', skewness: 1, kurtosis: 2, maxPoints: 2, then: 'none' } as const }),
  }));

function planOf(of: MethodDefinition): MethodPlan {
  const plan = compileMethod(of);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  return plan;
}

type Units = ReadonlyMap<string, PeriodUnits>;

function seenFrom(
  period: string,
  all: Units,
  shared?: SharedByPeriods,
): Required<Pick<PeriodUnits, 'table' | 'events'>> {
  const { table, events } = all.get(period) as PeriodUnits;
  const around: OtherPeriods = { period, ranked, units: all, ...(shared && { shared }) };
  return { table: { ...table, around }, events };
}

/** All that a ranking says, bit for bit. */
const bitsOf = ({ plan: _plan, table: _table, excluded, awardBlocked, ...said }: RankingResult): unknown => ({
  ...said,
  excluded: [...excluded],
  awardBlocked: [...awardBlocked],
});

const history = fc.array(units, { minLength: periods.length, maxLength: periods.length });
const unitsOf = (of: readonly PeriodUnits[]): Units => new Map(periods.map((one, at) => [one, of[at] as PeriodUnits]));

test('what rankings share is what each of them would have found, to the last bit', () => {
  fc.assert(
    fc.property(definition, history, fc.shuffledSubarray(periods, { minLength: 2 }), (of, figures, order) => {
      const [plan, all] = [planOf(of), unitsOf(figures)];
      const shared: SharedByPeriods = { plan, weights: new Map() };
      for (const period of order) {
        const [alone, sharing] = [seenFrom(period, all), seenFrom(period, all, shared)];
        expect(bitsOf(rank(plan, sharing.table, sharing.events))).toEqual(
          bitsOf(rank(plan, alone.table, alone.events)),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('whoever tries other figures, red lines or another plan has nothing of it', () => {
  const [some] = fc.sample(history, { numRuns: 1, seed: 5 });
  const all = unitsOf(some as PeriodUnits[]);
  const together: MethodDefinition = {
    groups: [{ code: 'ALL', aggregation: 'arithmetic' }],
    indicators: [{ code: 'X', parent: 'ALL', direction: 1, weight: 1, scoring: { kind: 'min-max' } }],
    measuredOver: 'all-periods',
    redLines: [{ code: 'ACCIDENT', effect: 'fail' }],
  };
  const [plan, other] = [planOf(together), planOf({ ...together, missing: { rule: 'mean' } })];
  const shared: SharedByPeriods = { plan, weights: new Map() };
  const [alone, sharing] = [seenFrom('2020', all), seenFrom('2020', all, shared)];
  rank(plan, sharing.table, sharing.events);
  expect(shared.pooled?.starts.size).toBe(ranked.length);
  const raised = ({ columns, ...rest }: UnitTable): UnitTable => ({
    ...rest,
    columns: new Map([...columns, ['X', Float64Array.of(90, 1, 2, 3, 4)]]),
  });
  const fails = [{ unit: 'U3', redLine: 'ACCIDENT' }];
  for (const [by, change, events] of [
    [plan, raised, alone.events],
    [plan, (table: UnitTable) => table, fails],
    [other, (table: UnitTable) => table, alone.events],
  ] as const)
    expect(bitsOf(rank(by, change(sharing.table), events))).toEqual(bitsOf(rank(by, change(alone.table), events)));
  const tried = new Map([['X', 70]]);
  expect(trialOf({ plan, ...sharing }, 'U2')(tried)).toEqual(trialOf({ plan, ...alone }, 'U2')(tried));
});
