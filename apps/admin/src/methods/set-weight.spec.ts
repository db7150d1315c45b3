import type { MethodDefinition } from '@jiju/domain';
import fc from 'fast-check';
import { setWeight, weightScale } from './set-weight.ts';

const method = (...weights: number[]): MethodDefinition => ({
  groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
  indicators: weights.map((weight, i) => ({
    code: `I${i}`,
    parent: 'TOP',
    direction: 1,
    weight,
    scoring: { kind: 'min-max' },
  })),
});
const weightsOf = ({ indicators }: MethodDefinition) => indicators.map(({ weight }) => weight);
const first = { kind: 'indicator', at: 0 } as const;

it('alone, or with the siblings sharing out what is left in proportion', () => {
  expect(weightsOf(setWeight(method(40, 30, 20, 10), first, 70))).toEqual([70, 30, 20, 10]);
  expect(weightsOf(setWeight(method(40, 30, 20, 10), first, 70, true))).toEqual([70, 15, 10, 5]);
  expect(weightsOf(setWeight(method(100, 0, 0), first, 40, true))).toEqual([40, 30, 30]);
  expect(weightsOf(setWeight(method(40, 60), first, 500, true))).toEqual([100, 0]);
  expect(weightsOf(setWeight(method(5), first, 7, true))).toEqual([7]);
});

it('groups are siblings of indicators', () => {
  const mixed: MethodDefinition = {
    ...method(60),
    groups: [
      { code: 'TOP', aggregation: 'arithmetic' },
      { code: 'G', parent: 'TOP', weight: 40, aggregation: 'arithmetic' },
    ],
  };
  const moved = setWeight(mixed, first, 75, true);
  expect([weightsOf(moved), moved.groups[1]?.weight]).toEqual([[75], 25]);
});

it('a locked group adds up to what it did, and no weight falls below 0', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 300, noNaN: true }), (list, weight) => {
      const sum = list.reduce((all, one) => all + one, 0);
      fc.pre(sum > 0);
      const after = weightsOf(setWeight(method(...list), first, weight, true));
      expect(after.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, 6);
      expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('a slider runs to what the group must add up to, else to a round number above', () => {
  expect(weightScale({ ...method(40, 60), weightsMustSum: 100 }, 'TOP')).toEqual({ most: 100, step: 0.1 });
  expect(weightScale(method(1, 2, 1.5), 'TOP')).toEqual({ most: 5, step: 0.001 });
});
