import fc from 'fast-check';
import { compileMethod } from '../method/compile-method.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import { rank } from '../ranking/rank.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import { isRefusal } from '../refusal.ts';
import { explainMove } from './explain-move.ts';
import type { Applied } from './trial.ts';

const planOf = (definition: MethodDefinition): MethodPlan => {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  return plan;
};
const codes = ['A', 'B', 'C'];
const method = (weights: readonly number[], more: Partial<MethodDefinition> = {}): MethodPlan =>
  planOf({
    indicators: codes.map((code, i) => ({
      code,
      direction: 1,
      weight: weights[i] ?? 1,
      parent: 'T',
      scoring: { kind: 'min-max' },
    })),
    groups: [{ code: 'T', aggregation: 'arithmetic' }],
    redLines: [{ code: 'ACCIDENT', effect: 'deduct', points: 20 }],
    rounding: { score: 2 },
    ...more,
  });
const tableOf = (rows: Readonly<Record<string, readonly number[]>>): UnitTable => ({
  ids: Object.keys(rows),
  columns: new Map(codes.map((code, at) => [code, Float64Array.from(Object.values(rows), (row) => row[at] ?? NaN)])),
});
const applied = (table: UnitTable, plan = method([1, 1, 1]), events: Applied['events'] = []): Applied => ({
  plan,
  table,
  events,
});
const rows = { a: [10, 10, 10], b: [50, 50, 50], c: [60, 60, 60], d: [100, 100, 100] };
const causes = (move: ReturnType<typeof explainMove>) =>
  move.parts
    .filter(({ places }) => places !== 0)
    .map(({ cause, column, places }) => `${cause} ${column ?? ''} ${places}`.replace('  ', ' '));

describe('why a place moved', () => {
  it('names the own figures that did it, with what they were', () => {
    const move = explainMove({
      id: 'c',
      before: applied(tableOf(rows)),
      after: applied(tableOf({ ...rows, c: [60, 20, 50] })),
    });
    expect(move).toMatchObject({ before: { rank: 2, of: 4 }, after: { rank: 3 }, places: -1 });
    expect(causes(move)).toEqual(['own B -1']);
    expect(move.parts[0]).toMatchObject({ from: 60, to: 20 });
    expect(move.parts.map(({ column }) => column)).toEqual(['B', 'C']);
  });

  it('tells the others from the own', () => {
    const move = explainMove({
      id: 'c',
      before: applied(tableOf(rows)),
      after: applied(tableOf({ ...rows, b: [70, 70, 70] })),
    });
    expect(causes(move)).toEqual(['others -1']);
  });

  it('tells by which of their figures, or by their red lines, the others did it', () => {
    // b overtakes c by C alone; that a gets better at B as well moves nothing.
    const move = explainMove({
      id: 'c',
      before: applied(tableOf(rows)),
      after: applied(tableOf({ ...rows, a: [10, 20, 10], b: [50, 50, 99] })),
    });
    expect(move.others.filter(({ places }) => places !== 0)).toMatchObject([{ column: 'C', places: -1 }]);
    const crossed = { ...applied(tableOf(rows)), events: [{ unit: 'd', redLine: 'ACCIDENT', count: 3 }] };
    const spared = explainMove({ id: 'c', before: applied(tableOf(rows)), after: crossed });
    expect(spared.others).toMatchObject([{ column: null, places: 1 }]);
  });

  it('tells a method, a population, a corrected figure and a red line', () => {
    const one = { a: [0, 100, 0], b: [100, 0, 0], c: [10, 10, 10] };
    const start = applied(tableOf(one), method([2, 1, 1]));
    const weighed = explainMove({ id: 'b', before: start, after: applied(tableOf(one), method([1, 2, 1])) });
    expect(causes(weighed)).toEqual(['method -2']);

    const entered = explainMove({
      id: 'b',
      before: start,
      after: applied(tableOf({ ...one, n: [100, 100, 0] }), method([2, 1, 1])),
    });
    expect(causes(entered)).toEqual(['population -1']);

    const now = tableOf({ ...one, b: [0, 0, 0] });
    expect(causes(explainMove({ id: 'b', before: start, corrected: now, after: { ...start, table: now } }))).toEqual([
      'correction -2',
    ]);

    const crossed = { ...start, events: [{ unit: 'b', redLine: 'ACCIDENT', count: 2 }] };
    expect(causes(explainMove({ id: 'b', before: start, after: crossed }))).toEqual(['red-lines -2']);
    const other = { ...start, events: [{ unit: 'b', redLine: 'ACCIDENT', count: 2 }] };
    expect(causes(explainMove({ id: 'a', before: start, after: other }))).toEqual(['others 1']);
  });

  it('has no parts for a unit that was not ranked both times', () => {
    const missing = tableOf({ ...rows, c: [NaN, NaN, NaN] });
    expect(explainMove({ id: 'c', before: applied(missing), after: applied(tableOf(rows)) })).toMatchObject({
      places: null,
      parts: [],
    });
    expect(explainMove({ id: 'x', before: applied(missing), after: applied(tableOf(rows)) })).toMatchObject({
      places: null,
    });
  });

  it('the parts add up to the move, in places and in points, whatever happened', () => {
    const cell = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 30 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    const some = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.array(cell, { minLength: 3, maxLength: 3 })),
      { maxLength: 12 },
    );
    const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    const events = fc.array(fc.record({ unit: fc.constantFrom('a', 'b', 'c'), redLine: fc.constant('ACCIDENT') }), {
      maxLength: 3,
    });
    const rule = fc.constantFrom<MethodDefinition['missing']>(
      { rule: 'renormalise' },
      { rule: 'exclude' },
      { rule: 'mean' },
    );
    fc.assert(
      fc.property(some, some, some, weights, weights, events, events, rule, (one, two, three, w, v, e, f, missing) => {
        const own = { a: [3, 5, 7], ...Object.fromEntries(one) };
        const before = applied(tableOf(own), method(w, { missing: missing ?? { rule: 'zero' } }), e);
        const after = applied(tableOf({ a: [1, 2, 9], ...Object.fromEntries(two) }), method(v), f);
        const move = explainMove({
          id: 'a',
          before,
          corrected: tableOf({ ...own, ...Object.fromEntries(three) }),
          after,
        });
        const sum = (of: 'places' | 'points') => move.parts.reduce((total, part) => total + part[of], 0);
        if (move.places === null) return;
        expect(sum('places')).toBe(move.places);
        const part = move.parts.find(({ cause }) => cause === 'others');
        expect(move.others.reduce((total, { places }) => total + places, 0)).toBe(part?.places ?? 0);
        expect(move.others.reduce((total, { points }) => total + points, 0)).toBeCloseTo(part?.points ?? 0, 9);
        expect(move.crossings.passed.length - move.crossings.passedBy.length).toBe(move.places);
        expect(sum('points')).toBeCloseTo((move.after.score ?? 0) - (move.before.score ?? 0), 9);
        const result = rank(after.plan, after.table, after.events);
        expect(move.after.rank).toBe(result.rank[result.ids.indexOf('a')]);
      }),
      { numRuns: 300 },
    );
  });
});
