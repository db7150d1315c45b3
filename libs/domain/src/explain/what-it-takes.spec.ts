import fc from 'fast-check';
import { compileMethod } from '../method/compile-method.ts';
import type { IndicatorRule, MethodDefinition } from '../method/method-definition.ts';
import { rank } from '../ranking/rank.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import { isRefusal } from '../refusal.ts';
import type { Applied } from './trial.ts';
import { finish } from '../robustness/simulate.ts';
import { whatItTakes as steps } from './what-it-takes.ts';

const whatItTakes = (...asked: Parameters<typeof steps>) => finish(steps(...asked));

const applied = (
  rows: Readonly<Record<string, readonly number[]>>,
  more: Partial<IndicatorRule> = {},
  method: Partial<MethodDefinition> = {},
): Applied => {
  const plan = compileMethod({
    indicators: ['A', 'B'].map((code) => ({
      code,
      direction: 1,
      weight: 1,
      parent: 'T',
      scoring: { kind: 'goalposts', low: 0, high: 100 },
      ...more,
    })),
    groups: [{ code: 'T', aggregation: 'arithmetic' }],
    ...method,
  });
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const table: UnitTable = {
    ids: Object.keys(rows),
    columns: new Map(
      ['A', 'B'].map((code, at) => [code, Float64Array.from(Object.values(rows), (row) => row[at] ?? NaN)]),
    ),
  };
  return { plan, table, events: [] };
};
const rows = { a: [90, 90], b: [80, 80], c: [50, 40], d: [10, 10] };

it('says the distance to a place in points and in the unit of each indicator', () => {
  // c has 45 points, b 80: 70 more of A or of B alone.
  const gap = whatItTakes(applied(rows), 'c', 2);
  expect(gap).toMatchObject({ place: 2, points: 35 });
  expect(gap?.ways.map(({ code, value }) => [code, value])).toEqual([
    ['A', 50],
    ['B', 40],
  ]);
  for (const { needed, value } of gap?.ways ?? []) expect(needed).toBeCloseTo(value + 70, 6);
});

it('with a cap one indicator alone may not be enough', () => {
  const gap = whatItTakes(applied(rows, { scoring: { kind: 'goalposts', low: 0, high: 100, cap: 'both' } }), 'c', 2);
  expect(gap?.ways.map(({ needed }) => needed)).toEqual([null, null]);
});

it('less is better: what was never negative does not become so', () => {
  const less = { direction: -1, scoring: { kind: 'goalposts', low: 0, high: 100 } } as const;
  const gap = whatItTakes(applied({ a: [10, 10], b: [30, 30], c: [40, 60] }, less), 'c', 2);
  expect(gap?.points).toBe(20);
  // B must fall by 40; A would have to fall below 0, which it reaches exactly at 0.
  const [first, second] = [...(gap?.ways ?? [])].sort((x, y) => (x.code < y.code ? -1 : 1));
  expect(first?.needed).toBeCloseTo(0, 6);
  expect(second?.needed).toBeCloseTo(20, 6);
});

it('is silent where there is nothing to say', () => {
  expect(whatItTakes(applied(rows), 'a', 1)).toBeNull();
  expect(whatItTakes(applied(rows), 'c', 3)).toBeNull();
  expect(whatItTakes(applied(rows), 'c', 0)).toBeNull();
  expect(whatItTakes(applied(rows), 'nobody', 1)).toBeNull();
});

it('the value it names is enough, and a little less is not', () => {
  const figure = fc.integer({ min: 0, max: 100 });
  const data = fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 12 });
  const scoring = fc.constantFrom<IndicatorRule['scoring']>(
    { kind: 'min-max' },
    { kind: 'goalposts', low: 0, high: 100 },
    { kind: 'z-score', mean: 50, deviation: 10 },
  );
  fc.assert(
    fc.property(data, scoring, fc.nat(), (pairs, kind, pick) => {
      const units = Object.fromEntries(pairs.map((pair, i) => [`u${String(i).padStart(2, '0')}`, [...pair]]));
      const before = applied(units, { scoring: kind });
      const result = rank(before.plan, before.table);
      const at = pick % result.ids.length;
      const id = result.ids[at] as string;
      const place = Math.max(1, (result.rank[at] ?? 0) - 1);
      const gap = whatItTakes(before, id, place);
      for (const { column, needed, value } of gap?.ways ?? []) {
        if (needed === null) continue;
        const placeWith = (x: number) => {
          const columns = new Map(before.table.columns);
          columns.set(column, (columns.get(column) as Float64Array).with(at, x));
          return rank(before.plan, { ...before.table, columns }).rank[at] ?? 0;
        };
        expect(placeWith(needed)).toBeLessThanOrEqual(place);
        expect(placeWith(needed - (needed - value) * 0.01)).toBeGreaterThan(place);
      }
    }),
    { numRuns: 200 },
  );
});

describe('where a figure moves others of the unit', () => {
  it('what follows from it is counted', () => {
    // Of every point that A gains B loses half: 140 more of A make up for 70 that are lacking.
    const gap = whatItTakes(applied(rows), 'c', 2, (column, value) =>
      column === 'A'
        ? new Map([
            ['A', value],
            ['B', 40 - (value - 50) / 2],
          ])
        : new Map([[column, value]]),
    );
    expect(gap?.ways.map(({ code, needed }) => [code, Math.round(needed ?? NaN)])).toEqual([
      ['B', 110],
      ['A', 190],
    ]);
  });

  it('a value on the way is found though the farthest is not enough', () => {
    const gap = whatItTakes(applied(rows), 'c', 2, (column, value) =>
      column === 'A'
        ? new Map([
            ['A', value],
            ['B', value > 150 ? -1000 : 40],
          ])
        : new Map([[column, value]]),
    );
    expect(gap?.ways.find(({ code }) => code === 'A')?.needed).toBeCloseTo(120, 6);
  });

  it('what the method does not read is left out', () => {
    const gap = whatItTakes(
      applied(rows),
      'c',
      2,
      (column, value) =>
        new Map([
          [column, value],
          ['Z', 1],
        ]),
    );
    expect(gap).toEqual(whatItTakes(applied(rows), 'c', 2));
  });
});
