import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import { rank } from '../ranking/rank.ts';
import { isRefusal } from '../refusal.ts';
import { correlation } from '../statistics/correlation.ts';
import { principalComponents } from '../statistics/principal-components.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { diagnose } from './diagnose.ts';
import { removeOne } from './remove-one.ts';

const of = (...values: number[]) => Float64Array.from(values);

it('correlation: 1, 2, 3, 4 with 2, 1, 4, 3 is 0.6; what is missing is left out', () => {
  expect(correlation(of(1, 2, 3, 4), of(2, 1, 4, 3))).toBeCloseTo(0.6, 12);
  expect(correlation(of(1, 2, 3, 4, NaN, 9), of(2, 1, 4, 3, 7, NaN))).toBeCloseTo(0.6, 12);
  expect(correlation(of(1, 2, 3), of(5, 5, 5))).toBeNaN();
  expect(correlation(of(1, 2), of(1, 2))).toBeNaN();
});

it('principal components of two columns with correlation r have the eigenvalues 1 + r and 1 - r', () => {
  const { eigenvalues, vectors } = principalComponents([of(1, 2, 3, 4), of(2, 1, 4, 3)]);
  expect(eigenvalues[0]).toBeCloseTo(1.6, 12);
  expect(eigenvalues[1]).toBeCloseTo(0.4, 12);
  expect(vectors[0]?.[0]).toBeCloseTo(Math.SQRT1_2, 12);
  expect(vectors[0]?.[1]).toBeCloseTo(Math.SQRT1_2, 12);
});

it("Cronbach's alpha: two columns with equal variance and correlation r have 2 r / (1 + r)", () => {
  expect(cronbachAlpha([of(1, 2, 3, 4), of(2, 1, 4, 3)])).toBeCloseTo(0.75, 12);
  expect(cronbachAlpha([of(1, 2, 3), of(3, 2, 1)])).toBeNaN();
  expect(cronbachAlpha([of(1, 2, 3)])).toBeNaN();
});

const definition: MethodDefinition = {
  indicators: ['A', 'B', 'C', 'D', 'E'].map((code) => ({
    code,
    direction: 1,
    weight: code === 'E' ? 0 : 1,
    parent: code === 'D' ? 'Y' : 'X',
    scoring: { kind: 'min-max' },
  })),
  groups: [
    { code: 'T', aggregation: 'arithmetic' },
    { code: 'X', parent: 'T', weight: 4, aggregation: 'arithmetic' },
    { code: 'Y', parent: 'T', aggregation: 'arithmetic' },
  ],
};
const plan = compileMethod(definition);
if (isRefusal(plan)) throw new Error('refused');
const result = rank(plan, {
  ids: ['a', 'b', 'c', 'd', 'e'],
  columns: new Map([
    ['A', of(1, 2, 3, 4, 5)],
    ['B', of(1, 2, 3, 4, 6)],
    ['C', of(5, 5, 5, 5, 5)],
    ['D', of(9, 4, 3, 2, 1)],
    ['E', of(3, 1, 4, 1, 5)],
  ]),
});

it('flags what says nearly the same, what pulls against the rest and what tells nobody apart', () => {
  const { indicators, groups } = diagnose(result);
  expect(indicators.map(({ code, flags }) => [code, flags])).toEqual([
    ['A', []],
    ['B', []],
    ['C', ['constant']],
    ['D', ['against-total']],
    ['E', []],
  ]);
  const x = groups.find(({ code }) => code === 'X');
  expect(x?.flagged).toEqual([{ a: 'A', b: 'B', r: expect.closeTo(0.9864, 4) as number, flag: 'redundant' }]);
  expect(x?.correlations[0]?.[2]).toBeNull();
  expect(x?.components.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(groups.find(({ code }) => code === 'T')?.flagged).toMatchObject([{ a: 'X', b: 'Y', flag: 'opposed' }]);
  expect(groups.find(({ code }) => code === 'Y')?.alpha).toBeNull();
});

it('leaves out one indicator or group at a time; what weighs nothing shifts nobody', () => {
  const removals = new Map(removeOne(result).map((one) => [one.code, one]));
  expect([...removals.keys()]).toEqual(['A', 'B', 'C', 'D', 'E', 'X', 'Y']);
  // Without Y (only D) the order is that of A and B: e, d, c, b, a.
  const alone = removals.get('Y');
  expect(alone?.meanShift).toBe(removals.get('D')?.meanShift);
  expect(removals.get('X')?.meanShift).toBe(2.4);
  expect(removals.get('E')?.meanShift).toBe(0);
  expect(alone?.leftTop).toBe(0);
});
