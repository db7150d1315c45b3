import { starConditions } from './star-conditions.ts';

const rule = {
  entry: { VALUE_ADDED: 1 },
  levels: [
    { stars: 1, thresholds: { VALUE_ADDED: 5, TAX: 0.75 } },
    { stars: 2, thresholds: { VALUE_ADDED: 10, TAX: 1.5 } },
  ],
  combine: 'all' as const,
};

test('every condition of every level with the value it is held against', () => {
  const { levels, lines } = starConditions(rule, { VALUE_ADDED: 10, TAX: 1 });
  expect(levels.map(({ stars, needed, of, met, reached }) => [stars, needed, of, met, reached])).toEqual([
    [0, 1, 1, 1, true],
    [1, 2, 2, 2, true],
    [2, 2, 2, 1, false],
  ]);
  expect(lines).toEqual([
    {
      code: 'VALUE_ADDED',
      value: 10,
      cells: [
        { least: 1, met: true },
        { least: 5, met: true },
        { least: 10, met: true },
      ],
    },
    {
      code: 'TAX',
      value: 1,
      cells: [
        { least: null, met: null },
        { least: 0.75, met: true },
        { least: 1.5, met: false },
      ],
    },
  ]);
});

test('a missing figure leaves a level open unless the others decide it', () => {
  const reached = (combine: 'all' | 'any' | { atLeast: number }, values: Record<string, number>) =>
    starConditions({ levels: rule.levels, combine }, values).levels.map((level) => level.reached);
  expect(reached('all', { VALUE_ADDED: 7 })).toEqual([null, false]);
  expect(reached('any', { VALUE_ADDED: 7 })).toEqual([true, null]);
  expect(reached({ atLeast: 1 }, {})).toEqual([null, null]);
});
