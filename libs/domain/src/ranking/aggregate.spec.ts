import { compileMethod } from '../method/compile-method.ts';
import type { GroupRule, MethodDefinition } from '../method/method-definition.ts';
import { isRefusal } from '../refusal.ts';
import { aggregate } from './aggregate.ts';

/** Scores of one group over members with these scores and weights. */
const group = (
  rule: Omit<GroupRule, 'code'>,
  members: readonly (readonly number[])[],
  weights: readonly number[] = members.map(() => 1),
  more: Partial<MethodDefinition> = {},
) => {
  const plan = compileMethod({
    indicators: members.map((_, at) => ({
      code: `M${at}`,
      direction: 1,
      weight: weights[at] ?? 1,
      parent: 'G',
      scoring: { kind: 'min-max' },
    })),
    groups: [{ code: 'G', ...rule }],
    ...more,
  });
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const columns = members.map((column) => Float64Array.from(column));
  return aggregate(plan, columns, members[0]?.length ?? 0);
};
const scores = (...args: Parameters<typeof group>): number[] =>
  [...(group(...args).score[0] ?? [])].map((x) => Number(x.toFixed(6)));

describe('means of a group', () => {
  it('arithmetic and geometric', () => {
    expect(scores({ aggregation: 'arithmetic' }, [[50], [100]], [3, 1])).toEqual([62.5]);
    expect(scores({ aggregation: 'geometric' }, [[4], [9]])).toEqual([6]);
  });

  it('harmonic: 2 / (1/40 + 1/60) is 48; a member at or below 0 makes it 0', () => {
    expect(
      scores({ aggregation: 'harmonic' }, [
        [40, 40, -5, NaN],
        [60, 0, 60, 60],
      ]),
    ).toEqual([48, 0, 0, 60]);
    expect(scores({ aggregation: 'harmonic' }, [[40], [60]], [3, 1])).toEqual([43.636364]);
  });

  it('generalised: the square mean of 6 and 8 is the root of 50; 1 is arithmetic, -1 harmonic', () => {
    const power = (exponent: number) =>
      scores({ aggregation: 'generalised', power: exponent }, [
        [6, -1],
        [8, 8],
      ]);
    expect(power(2)).toEqual([7.071068, 5.656854]);
    expect(power(1)[0]).toBe(7);
    expect(power(-1)).toEqual([6.857143, 0]);
  });

  it('the more the exponent falls, the less is made good by another member', () => {
    const means = [3, 2, 1, -1, -2].map((power) => scores({ aggregation: 'generalised', power }, [[20], [80]])[0] ?? 0);
    expect(means).toEqual([...means].sort((a, b) => b - a));
  });
});

describe('Copeland', () => {
  it('counts whom a unit beats by the weight of the members in which it is better, a draw for half', () => {
    // a beats b (2 of 3), b beats c (2 of 3), a and c: a is better in one, c in two.
    const three = [
      [30, 20, 10],
      [30, 20, 40],
      [10, 5, 20],
    ];
    expect(scores({ aggregation: 'copeland' }, three)).toEqual([50, 0, 100]);
    // With weight 5 on the first, a beats both and b beats c.
    expect(scores({ aggregation: 'copeland' }, three, [5, 1, 1])).toEqual([100, 50, 0]);
    expect(scores({ aggregation: 'copeland' }, [[1, 1, 2]])).toEqual([25, 25, 100]);
  });

  it('compares what both have, and leaves out whoever has nothing', () => {
    expect(
      scores({ aggregation: 'copeland' }, [
        [1, 2, NaN],
        [NaN, 5, NaN],
      ]),
    ).toEqual([0, 100, NaN]);
  });
});

describe('weights', () => {
  it('equal weights do not ask what stands beside the members', () => {
    expect(scores({ aggregation: 'arithmetic', weighting: 'equal' }, [[50], [100]], [3, 1])).toEqual([75]);
  });

  it('principal components: two members that move together share the weight, the third one gets less', () => {
    const found = group({ aggregation: 'arithmetic', weighting: 'principal-components' }, [
      [1, 2, 3, 4, 5],
      [2, 4, 6, 8, 10],
      [3, 1, 4, 1, 5],
      [7, 7, 7, 7, 7],
    ]);
    const [a = 0, b = 0, c = 0, d] = found.members[0]?.map(({ weight }) => weight) ?? [];
    expect(a).toBeCloseTo(b, 12);
    expect(c).toBeGreaterThan(0);
    expect(c).toBeLessThan(a / 2);
    // What is the same everywhere tells nobody apart.
    expect(d).toBe(0);
    expect(a + b + c).toBeCloseTo(1, 12);
  });

  it('with nothing to go by, all weigh the same', () => {
    expect(
      scores({ aggregation: 'arithmetic', weighting: 'principal-components' }, [
        [10, 10],
        [30, 30],
      ]),
    ).toEqual([20, 20]);
  });
});

it('rounds groups below the top where the method says so', () => {
  const plan = compileMethod({
    indicators: [
      { code: 'A', direction: 1, weight: 1, parent: 'X', scoring: { kind: 'min-max' } },
      { code: 'B', direction: 1, weight: 2, parent: 'X', scoring: { kind: 'min-max' } },
    ],
    groups: [
      { code: 'T', aggregation: 'arithmetic' },
      { code: 'X', parent: 'T', aggregation: 'arithmetic' },
    ],
    rounding: { groups: 1 },
  });
  if (isRefusal(plan)) throw new Error('refused');
  const found = aggregate(plan, [Float64Array.of(10), Float64Array.of(20)], 1);
  expect(found.score.map((column) => column[0])).toEqual([16.7, 16.7]);
});
