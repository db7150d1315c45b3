import type { MissingValue } from '../method/method-definition.ts';
import { groupingOf, impute } from './impute.ts';

const filled = (
  rule: MissingValue,
  values: number[],
  groups: string[] = [],
  takesPart = values.map(() => 1),
  earlier: Float64Array[] = [],
) => {
  const column = Float64Array.from(values);
  impute(
    column,
    rule,
    () => groupingOf(groups, values.length),
    Uint8Array.from(takesPart),
    (back) => earlier.slice(0, back),
  );
  return [...column];
};

it.each<[string, MissingValue, number[]]>([
  ['the mean', { rule: 'mean' }, [1, 2, 6, 3]],
  ['the median', { rule: 'median' }, [1, 2, 6, 2]],
  ['a constant', { rule: 'constant', value: 0.5 }, [1, 2, 6, 0.5]],
  ['nothing', { rule: 'renormalise' }, [1, 2, 6, NaN]],
  ['nothing', { rule: 'zero' }, [1, 2, 6, NaN]],
  ['nothing', { rule: 'exclude' }, [1, 2, 6, NaN]],
])('puts %s in the place of what is missing: %j', (_, rule, expected) => {
  expect(filled(rule, [1, 2, 6, NaN])).toEqual(expected);
});

it('takes the mean or the median of the group; a group without any value, and no group at all, leave it missing', () => {
  const values = [1, 2, 6, NaN, NaN, NaN, 9];
  const groups = ['a', 'a', 'a', 'a', 'b', '', 'c'];
  expect(filled({ rule: 'group-mean', column: 'g' }, values, groups)).toEqual([1, 2, 6, 3, NaN, NaN, 9]);
  expect(filled({ rule: 'group-median', column: 'g' }, values, groups)).toEqual([1, 2, 6, 2, NaN, NaN, 9]);
});

it('fills in nothing for those who do not take part', () => {
  expect(filled({ rule: 'mean' }, [1, 3, NaN, NaN], [], [1, 1, 0, 1])).toEqual([1, 3, NaN, 2]);
});

it('takes the latest earlier value of the unit itself, as far back as the rule looks', () => {
  const earlier = [
    [NaN, 7, NaN],
    [4, 8, NaN],
  ].map((column) => Float64Array.from(column));
  const back = (periods: number) => filled({ rule: 'last-period', periods }, [NaN, NaN, NaN], [], [1, 1, 1], earlier);
  expect(back(1)).toEqual([NaN, 7, NaN]);
  expect(back(2)).toEqual([4, 7, NaN]);
  expect(filled({ rule: 'last-period', periods: 2 }, [1, NaN, 3], [], [1, 0, 1], earlier)).toEqual([1, NaN, 3]);
});
