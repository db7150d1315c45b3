import { compileMethod } from '../method/compile-method.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { IndicatorRule, MethodDefinition } from '../method/method-definition.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { isRefusal } from '../refusal.ts';
import { rank } from './rank.ts';
import { keptFromAwards, unitResult } from './unit-result.ts';
import type { UnitTable } from './unit-table.ts';

const indicator = (code: string, more: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  direction: 1,
  weight: 1,
  parent: 'TOTAL',
  scoring: { kind: 'min-max' },
  ...more,
});
const method = (more: Partial<MethodDefinition> = {}): MethodDefinition => ({
  indicators: [indicator('A'), indicator('B')],
  groups: [{ code: 'TOTAL', aggregation: 'arithmetic' }],
  ...more,
});
const plan = (definition: MethodDefinition): MethodPlan => {
  const compiled = compileMethod(definition);
  if (isRefusal(compiled)) throw new Error(JSON.stringify(compiled.refused));
  return compiled;
};
const table = (rows: Record<string, [number, number]>, groups: Record<string, string[]> = {}): UnitTable => ({
  ids: Object.keys(rows),
  columns: new Map([
    ['A', Float64Array.from(Object.values(rows), ([a]) => a)],
    ['B', Float64Array.from(Object.values(rows), ([, b]) => b)],
  ]),
  groups: new Map(Object.entries(groups)),
});
const run = (definition: MethodDefinition, data: UnitTable, events: RedLineEvent[] = []) => {
  const result = rank(plan(definition), data, events);
  const units = result.ids.map((_, i) => unitResult(result, i));
  return { result, units, of: (id: string) => units[result.ids.indexOf(id)], ranks: units.map((unit) => unit.rank) };
};
const four = table({ a: [0, 10], b: [10, 20], c: [20, 30], d: [40, 10] });

describe('ranking', () => {
  it('scores, ranks and shows how every point arose', () => {
    const { of, ranks } = run(method({ indicators: [indicator('A', { weight: 3 }), indicator('B')] }), four);
    expect(of('c')).toMatchObject({
      score: 62.5,
      rank: 2,
      excluded: null,
      indicators: [
        { code: 'A', raw: 20, treated: 20, normalised: 50, points: 37.5, imputed: false, missing: null },
        { code: 'B', raw: 30, normalised: 100, points: 25 },
      ],
      dimensions: [{ code: 'TOTAL', score: 62.5 }],
    });
    expect(ranks).toEqual([4, 3, 2, 1]);
  });

  it('ranks the rounded value, and ties share the smallest place', () => {
    const close = table({ a: [50.01, 0], b: [50.04, 0], c: [0, 0], d: [100, 0], e: [10, 0] });
    const one = { ...method(), indicators: [indicator('A')] };
    expect(run({ ...one, rounding: { score: 1 } }, close).ranks).toEqual([2, 2, 5, 1, 4]);
    expect(run({ ...one, rounding: { score: 1 }, ties: 'dense' }, close).ranks).toEqual([2, 2, 4, 1, 3]);
    expect(run({ ...one, rounding: { score: 2 } }, close).ranks).toEqual([3, 2, 5, 1, 4]);
  });

  it('does not rank by the fifteenth digit: what is equal on paper is equal', () => {
    const goal = { kind: 'goalposts', low: 0, high: 1 } as const;
    const both = method({
      fullPoints: 1,
      indicators: [indicator('A', { scoring: goal }), indicator('B', { scoring: goal })],
    });
    const { result, ranks } = run(both, table({ a: [0.1, 0.2], b: [0.3, 0], c: [0, 0] }));
    expect(result.unrounded[0]).not.toBe(result.unrounded[1]);
    expect(ranks).toEqual([1, 1, 3]);
  });

  it('breaks ties by further keys', () => {
    const tied = table({ a: [0, 10], b: [10, 0], c: [5, 5] });
    expect(run(method(), tied).ranks).toEqual([1, 1, 1]);
    expect(run(method({ ties: { keys: ['B'] } }), tied).ranks).toEqual([1, 3, 2]);
  });

  it('ranks within groups as well', () => {
    const { of } = run(method({ rankWithin: ['peerGroup'] }), {
      ...four,
      groups: new Map([['peerGroup', ['x', 'x', 'y', '']]]),
    });
    expect([of('a'), of('b'), of('c'), of('d')].map((unit) => unit?.within['peerGroup'])).toEqual([
      { group: 'x', rank: 2, of: 2 },
      { group: 'x', rank: 1, of: 2 },
      { group: 'y', rank: 1, of: 1 },
      null,
    ]);
  });

  it('takes only its population, and who is left out moves nobody', () => {
    const groups = {
      region: ['410122', '410184', '411081', '410122'],
      status: ['active', 'active', 'active', 'closed'],
    };
    const data = { ...four, groups: new Map(Object.entries(groups)) };
    const { of, result } = run(method({ population: { regions: ['410100'], statuses: ['active'] } }), data);
    expect(of('c')?.excluded).toEqual({ code: 'excluded-by-region', path: '', params: { value: '411081' } });
    expect(of('d')).toMatchObject({ rank: null, score: null, excluded: { code: 'excluded-by-status' } });
    expect(of('b')?.score).toBe(100);
    expect(result.ranked).toBe(2);
  });

  it('divides by an indicator or a column; a denominator of 0 or none makes the value missing, with the reason', () => {
    const per = method({ indicators: [indicator('A', { denominator: 'B' }), indicator('B', { weight: 0 })] });
    const { of } = run(per, table({ a: [10, 2], b: [10, 0], c: [10, NaN], d: [NaN, 1], e: [9, 3] }));
    expect(['a', 'b', 'c', 'd'].map((id) => of(id)?.indicators[0])).toMatchObject([
      { raw: 5, missing: null },
      { raw: null, missing: { code: 'missing-denominator-zero' } },
      { raw: null, missing: { code: 'missing-denominator' } },
      { raw: null, missing: { code: 'missing-not-reported' } },
    ]);
    expect(of('b')).toMatchObject({ rank: null, excluded: { code: 'excluded-by-missing-groups' } });
  });
});

describe('missing values', () => {
  const gap = table({ a: [0, 0], b: [10, 10], c: [5, NaN], d: [10, 0] }, { g: ['x', 'x', 'y', 'y'] });

  it.each([
    ['renormalise', 50],
    ['zero', 25],
  ] as const)('%s', (rule, score) => {
    expect(run(method({ missing: { rule } }), gap).of('c')?.score).toBe(score);
  });

  it('exclude', () => {
    expect(run(method({ missing: { rule: 'exclude' } }), gap).of('c')).toMatchObject({
      score: null,
      excluded: { code: 'excluded-by-missing-values', params: { missing: 1, of: 2, needed: 2 } },
    });
  });

  it('group mean, marked as imputed; a group without values renormalises', () => {
    const { of } = run(method({ missing: { rule: 'group-mean', column: 'g' } }), gap);
    expect(of('c')?.indicators[1]).toMatchObject({ raw: null, treated: 0, imputed: true, normalised: 0 });
    const alone = table({ a: [0, 0], b: [10, 10], c: [5, NaN] }, { g: ['x', 'x', 'y'] });
    expect(run(method({ missing: { rule: 'group-mean', column: 'g' } }), alone).of('c')?.score).toBe(50);
  });

  it('minimum share in a group, and screening', () => {
    const half = method({ missing: { rule: 'renormalise', minimumShare: 0.6 } });
    expect(run(half, gap).of('c')?.excluded?.code).toBe('excluded-by-missing-groups');
    expect(run(method({ screening: { minimumShare: 0.9 } }), gap).of('c')?.excluded).toMatchObject({
      code: 'excluded-by-missing-values',
      params: { needed: 2 },
    });
    expect(run(method({ screening: { minimumShare: 0.5 } }), gap).of('c')?.score).toBe(50);
  });

  it('screening counts what imputation fills in, or only what was reported', () => {
    const screened = (screening: MethodDefinition['screening'] & object) =>
      run(method({ missing: { rule: 'mean' }, screening }), gap).of('c')?.excluded ?? null;
    const tooFew = { code: 'excluded-by-missing-values', params: { missing: 1, of: 2, needed: 2 } };
    expect(screened({ minimumShare: 0.9 })).toBeNull();
    expect(screened({ minimumShare: 0.9, of: 'filled-in' })).toBeNull();
    expect(screened({ minimumShare: 0.9, of: 'reported' })).toMatchObject(tooFew);
    expect(screened({ minimumShare: 0.5, of: 'reported' })).toBeNull();
  });

  it('who is screened for what was reported fills no gap of others', () => {
    const units = table({ a: [0, 0], b: [10, NaN], c: [10, 10], d: [NaN, 1000] });
    const filled = (of: 'reported' | 'filled-in') => {
      const screening = { minimumShare: 0.5, of };
      const indicators = [
        indicator('A'),
        indicator('B', { missing: { rule: 'mean' } }),
        indicator('A2', { column: 'A' }),
      ];
      return run(method({ indicators, screening }), units).of('b')?.indicators[1]?.treated;
    };
    expect(filled('reported')).toBe(5);
    expect(filled('filled-in')).toBeCloseTo(1010 / 3, 9);
  });

  it('a group that is missing gives no points to what is in it', () => {
    const tree = method({
      indicators: [indicator('A', { parent: 'G' }), indicator('B', { parent: 'G' }), indicator('A2', { column: 'A' })],
      groups: [...method().groups, { code: 'G', parent: 'TOTAL', aggregation: 'arithmetic' }],
      missing: { rule: 'renormalise', minimumShare: 0.5 },
    });
    const strict = { ...tree, missing: { rule: 'renormalise', minimumShare: 0.51 } } as const;
    expect(
      run(tree, gap)
        .of('c')
        ?.indicators.map((one) => one.points),
    ).toEqual([25, null, 25]);
    expect(run(strict, gap).of('c')).toMatchObject({ score: null, excluded: { code: 'excluded-by-missing-groups' } });
  });
});

describe('red lines', () => {
  const lines = method({
    redLines: [
      { code: 'ACCIDENT', effect: 'deduct', points: 1.5, maximum: 4 },
      { code: 'POLLUTION', effect: 'block-award' },
      { code: 'FALSE-DATA', effect: 'fail' },
    ],
  });

  it('deduct up to a maximum, outside the weighted sum', () => {
    const events = [{ unit: 'd', redLine: 'ACCIDENT', count: 2 }];
    expect(run(lines, four, events).of('d')).toMatchObject({ score: 47, deduction: 3 });
    expect(run(lines, four, [...events, ...events]).of('d')).toMatchObject({ score: 46, deduction: 4 });
  });

  it('block awards without touching the score', () => {
    expect(run(lines, four, [{ unit: 'd', redLine: 'POLLUTION' }]).of('d')).toMatchObject({
      score: 50,
      awardBlocked: 'POLLUTION',
    });
  });

  it('fail: not ranked, and false figures move nobody', () => {
    const { of } = run(lines, four, [{ unit: 'd', redLine: 'FALSE-DATA' }]);
    expect(of('d')).toMatchObject({
      rank: null,
      excluded: { code: 'excluded-by-red-line', params: { redLine: 'FALSE-DATA' } },
    });
    expect(of('c')?.score).toBe(100);
  });

  it('keep from awards whoever is blocked or failed, by name', () => {
    const { result } = run(lines, four, [
      { unit: 'd', redLine: 'FALSE-DATA' },
      { unit: 'c', redLine: 'POLLUTION' },
      { unit: 'a', redLine: 'ACCIDENT' },
    ]);
    const kept = ['a', 'c', 'd'].map((id) => keptFromAwards(result, result.ids.indexOf(id)));
    expect(kept).toEqual([null, 'POLLUTION', 'FALSE-DATA']);
  });
});

describe('results that have to be defined', () => {
  it('a geometric mean at or below 0 is 0, and its parts still sum to the score', () => {
    const goal = { kind: 'goalposts', low: 0, high: 100 } as const;
    const geometric = method({
      indicators: [indicator('A', { scoring: goal }), indicator('B', { scoring: goal })],
      groups: [{ code: 'TOTAL', aggregation: 'geometric' }],
    });
    const { units } = run(geometric, table({ a: [4, 9], b: [0, 50], c: [-20, 50], d: [-1, -1] }));
    expect(units.map((unit) => unit.score)).toEqual([expect.closeTo(6, 12), 0, 0, 0]);
    expect(units.map((unit) => unit.indicators.map((one) => one.points))).toEqual([
      [expect.closeTo((6 * 4) / 13, 12), expect.closeTo((6 * 9) / 13, 12)],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('a constant indicator ranks nobody; one without values does not count; both are noted', () => {
    const { result, units } = run(method(), table({ a: [7, NaN], b: [7, NaN], c: [7, NaN] }));
    expect(units.map((unit) => [unit.score, unit.rank])).toEqual([
      [50, 1],
      [50, 1],
      [50, 1],
    ]);
    expect(result.notes.map((note) => note.code)).toEqual(['note-constant-indicator', 'note-indicator-without-values']);
  });

  it('one unit, no unit, and an indicator the table does not have', () => {
    expect(run(method(), table({ a: [1, 2] })).result.notes.map((note) => note.code)).toContain('note-few-units');
    expect(run(method(), table({})).units).toEqual([]);
    const { units } = run(method({ indicators: [indicator('NEW'), indicator('A')] }), four);
    expect(units.map((unit) => unit.score)).toEqual([0, 25, 50, 100]);
  });

  it('refuses to go on with an id that stands twice: the caller must have refused it', () => {
    const twice = { ids: ['a', 'a'], columns: new Map([['A', Float64Array.of(1, 2)]]) };
    expect(() => rank(plan(method()), twice)).toThrow('stands twice');
  });

  it('takes the power transform of Box and Cox first: (9^0.5 - 1) / 0.5 is 4, and nothing below 0 has one', () => {
    const power = method({ indicators: [indicator('A', { transform: { boxCox: 0.5 } }), indicator('B')] });
    const { of } = run(power, table({ a: [1, 0], b: [9, 0], c: [25, 0], d: [-1, 0] }));
    expect(of('b')?.indicators[0]).toMatchObject({ raw: 4, normalised: 50 });
    expect(of('d')?.indicators[0]).toMatchObject({ raw: null, missing: { code: 'missing-no-transform' } });
  });

  it('adds bonus points after the sum, capped by item and in all', () => {
    const bonuses = {
      items: [
        { code: 'B', points: 0.2, maximum: 5 },
        { code: 'A', points: 0.1 },
      ],
      maximum: 6,
    };
    const { of } = run(method({ indicators: [indicator('A')], bonuses }), four);
    // 10 of B are 2 points, 40 of A are 4; 30 of B would be 6 but count 5, with 2 of A that is 7, and 6 at most.
    expect(of('d')).toMatchObject({ bonus: 6, score: 106 });
    expect(of('c')).toMatchObject({ bonus: 6, score: 56 });
    expect(of('a')).toMatchObject({ bonus: 2, score: 2 });
  });

  it('rounds item scores where the method says so', () => {
    const { of } = run(
      method({ indicators: [indicator('A')], rounding: { items: 0 } }),
      table({ a: [0, 0], b: [1, 0], c: [3, 0] }),
    );
    expect(of('b')).toMatchObject({ score: 33 });
  });

  it('leaves out whoever lacks an indicator that must be there, and says which', () => {
    const needed = method({ indicators: [indicator('A', { missing: { rule: 'exclude' } }), indicator('B')] });
    const { of } = run(needed, table({ a: [1, 2], b: [NaN, 100], c: [3, NaN] }));
    expect(of('b')?.excluded).toMatchObject({ code: 'excluded-by-missing-indicator', params: { code: 'A' } });
    // Nobody is measured by what was left out.
    expect(of('a')?.indicators[1]?.normalised).toBe(50);
    expect(of('c')?.rank).toBe(1);
  });

  it('ranks units of a certain size only, and says what was too small, too large or unknown', () => {
    const sized = method({ population: { sizes: [{ column: 'B', least: 10, most: 25 }] } });
    const { units } = run(sized, table({ a: [1, 9], b: [2, 10], c: [3, 25], d: [4, 26], e: [5, NaN] }));
    expect(units.map(({ excluded }) => excluded?.code ?? 'ranked')).toEqual([
      'excluded-by-size-below',
      'ranked',
      'ranked',
      'excluded-by-size-above',
      'excluded-by-size-unknown',
    ]);
  });

  it('says why there is a value and yet no score', () => {
    const steps = { kind: 'base-and-steps', base: 'B', atBase: 80, step: 5, points: 1, most: 150 } as const;
    const { of } = run(method({ indicators: [indicator('A', { scoring: steps })] }), table({ a: [1, 0], b: [2, 2] }));
    expect(of('a')).toMatchObject({
      rank: null,
      indicators: [{ raw: 1, normalised: null, unscored: { code: 'unscored-without-base', params: { column: 'B' } } }],
    });
    expect(of('b')).toMatchObject({ rank: 1, score: 80 });
  });

  it('measures groups apart where the method says so, and still ranks them together', () => {
    const data = table(
      { a: [0, 0], b: [10, 0], c: [100, 0], d: [300, 0], e: [200, 0], f: [7, 0] },
      { size: ['small', 'small', 'large', 'large', 'large', ''] },
    );
    const { units, result } = run(method({ indicators: [indicator('A')], apart: 'size', rankWithin: ['size'] }), data);
    expect(units.map(({ score }) => score)).toEqual([0, 100, 0, 100, 50, 50]);
    expect(units.map(({ rank }) => rank)).toEqual([5, 1, 5, 1, 3, 3]);
    expect(units.map(({ within }) => within['size']?.rank ?? null)).toEqual([2, 1, 3, 1, 2, null]);
    expect(result.notes.map(({ code }) => code)).toEqual([]);
  });

  it('treats outliers of each group by its own figures', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`u${String(i).padStart(2, '0')}`, [i % 20, 0]] as const);
    const data = table(
      { ...Object.fromEntries(rows.map(([id, [a]]) => [id, [a, 0] as [number, number]])), u19: [500, 0], u39: [19, 0] },
      { size: rows.map((_, i) => (i < 20 ? 'small' : 'large')) },
    );
    const outliers = { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'none' } as const;
    const { result } = run(method({ indicators: [indicator('A')], apart: 'size', outliers }), data);
    expect(result.treatments[0]).toMatchObject({
      kind: 'by-group',
      groups: [
        { group: 'small', treatment: { kind: 'winsorised', points: 1 } },
        { group: 'large', treatment: { kind: 'none' } },
      ],
    });
  });
});
