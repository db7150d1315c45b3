import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import { trialOf } from '../explain/trial.ts';
import { isRefusal } from '../refusal.ts';
import { componentWeights } from './component-weights.ts';
import { rank } from './rank.ts';
import type { OtherPeriods, UnitTable } from './unit-table.ts';

const planOf = (
  more: Partial<MethodDefinition>,
  scoring: 'min-max' | 'z-score' | 'percentile' = 'min-max',
): MethodPlan => {
  const plan = compileMethod({
    groups: [{ code: 'ALL', aggregation: 'arithmetic' }],
    indicators: ['X', 'Y'].map((code) => ({
      ...{ code, parent: 'ALL', direction: 1, weight: 1 },
      scoring: scoring === 'z-score' ? { kind: scoring, mean: 50, deviation: 10 } : { kind: scoring },
    })),
    ...more,
  });
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  return plan;
};
const tableOf = (x: number[], y: number[], around?: OtherPeriods, more: Partial<UnitTable> = {}): UnitTable => ({
  ids: x.map((_, i) => `U${i}`),
  columns: new Map([
    ['X', Float64Array.from(x)],
    ['Y', Float64Array.from(y)],
  ]),
  ...(around && { around }),
  ...more,
});
const around = (period: string, others: Readonly<Record<string, UnitTable>>): OtherPeriods => ({
  period,
  ranked: ['2020', '2021', '2022'],
  units: new Map(Object.entries(others).map(([other, table]) => [other, { table, events: [] }])),
});
const scores = (column: Float64Array | undefined) => [...(column ?? [])];

describe('measured over all periods', () => {
  const all = planOf({ measuredOver: 'all-periods' });
  const [first, second] = [tableOf([0, 5, 10], [1, 2, 3]), tableOf([5, 10, 20], [2, 3, 5])];
  const early = rank(all, { ...first, around: around('2020', { 2021: second }) });
  const late = rank(all, { ...second, around: around('2021', { 2020: first }) });

  it('the same value gets the same score in every period, the ends are those of all', () => {
    expect(scores(early.normalised[0])).toEqual([0, 25, 50]);
    expect(scores(late.normalised[0])).toEqual([25, 50, 100]);
    expect(scores(early.normalised[1])).toEqual([0, 25, 50]);
    expect(scores(rank(all, first).normalised[0])).toEqual([0, 50, 100]);
  });

  it.each(['z-score', 'percentile'] as const)('also by %s, to the last bit whichever period is ranked', (kind) => {
    const plan = planOf({ measuredOver: 'all-periods' }, kind);
    const [a, b] = [
      rank(plan, { ...first, around: around('2020', { 2021: second }) }),
      rank(plan, { ...second, around: around('2021', { 2020: first }) }),
    ];
    expect(a.normalised[0]?.[1]).toBe(b.normalised[0]?.[0]);
    expect(a.normalised[0]?.[2]).toBe(b.normalised[0]?.[1]);
  });

  it('leaves out of the sample who takes no part in its own period', () => {
    const strict = planOf({ measuredOver: 'all-periods', population: { statuses: ['active'] } });
    const groups = (last: string) => new Map([['status', ['active', 'active', last]]]);
    const result = rank(strict, {
      ...first,
      groups: groups('active'),
      around: around('2020', { 2021: { ...second, groups: groups('closed') } }),
    });
    expect(scores(result.normalised[0])).toEqual([0, 50, 100]);
  });

  it('groups that are measured apart stay apart over the periods', () => {
    const apart = planOf({ measuredOver: 'all-periods', apart: 'g' });
    const groups = new Map([['g', ['a', 'a', 'b']]]);
    const table = { ...first, groups, around: around('2020', { 2021: { ...second, groups } }) };
    expect(scores(rank(apart, table).normalised[0])).toEqual([0, 50, 0]);
  });

  it('a trial of other figures is measured over all periods too', () => {
    const table = { ...first, around: around('2020', { 2021: second }) };
    const changed = { ...table, columns: new Map([...table.columns, ['X', Float64Array.of(40, 5, 10)]]) };
    const expected = rank(all, changed);
    expect(trialOf({ plan: all, table, events: [] }, 'U0')(new Map([['X', 40]]))).toEqual({
      rank: expected.rank[0],
      score: expected.score[0],
      of: 3,
    });
  });
});

it('a gap is filled with the own value of an earlier period, marked as filled, and nothing else is', () => {
  const plan = planOf({ missing: { rule: 'last-period', periods: 2 } });
  const earlier = around('2022', { 2021: tableOf([NaN, 7, 1], [1, 1, 1]), 2020: tableOf([3, 8, 2], [1, 1, 1]) });
  const result = rank(plan, tableOf([NaN, 9, 5], [1, 2, 3], earlier));
  expect(scores(result.treated[0])).toEqual([3, 9, 5]);
  expect(scores(result.raw[0])).toEqual([NaN, 9, 5]);
  const newcomer = rank(plan, { ...tableOf([NaN, 9, 5], [1, 2, 3], earlier), ids: ['NEW', 'U1', 'U2'] });
  expect(scores(newcomer.treated[0])).toEqual([NaN, 9, 5]);
});

describe('weights of another period', () => {
  const group = {
    code: 'ALL',
    aggregation: 'arithmetic',
    weighting: 'principal-components',
    weightsOf: '2020',
  } as const;
  const plan = planOf({ groups: [group] });
  const base = tableOf([0, 4, 10, 3], [7, 1, 2, 9]);
  const now = tableOf([1, 2, 3, 4], [4, 3, 2, 1]);

  it('are those the scores of that period give', () => {
    const { normalised } = rank(planOf({}), base);
    const [x = NaN, y = NaN] = componentWeights([...normalised]);
    const result = rank(plan, { ...now, around: around('2021', { 2020: base }) });
    expect(result.weights.indicators).toEqual([x / (x + y), y / (x + y)]);
    expect(result.notes).toEqual([]);
  });

  it('are the same for all where that period has no figures, which is said', () => {
    const nobody = tableOf([NaN, NaN], [NaN, NaN]);
    const exclude = planOf({ groups: [group], missing: { rule: 'exclude' } });
    const result = rank(exclude, { ...now, around: around('2021', { 2020: nobody }) });
    expect(result.weights.indicators).toEqual([0.5, 0.5]);
    expect(result.notes).toContainEqual(expect.objectContaining({ code: 'note-weights-of-empty-period' }));
  });

  it('are the same whichever period is ranked, also where all periods are measured together', () => {
    const both = planOf({ groups: [group], measuredOver: 'all-periods' });
    const units = { 2020: base, 2021: now, 2022: tableOf([5, 1, 8, 2], [20, 3, 3, 1]) };
    const [later, last] = ([2021, 2022] as const).map((year) =>
      rank(both, { ...units[year], around: around(String(year), units) }),
    );
    expect(later?.weights).toEqual(last?.weights);
    expect(later?.weights).toEqual(rank(both, { ...base, around: around('2020', units) }).weights);
  });
});
