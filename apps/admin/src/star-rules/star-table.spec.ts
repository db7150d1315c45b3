import { ruleOf, tableOf, withLeast, withLevel, withoutCode, withStars } from './star-table.ts';

// Service zones, Henan 2016: value added and tax in 亿元.
const rule = {
  entry: { VALUE_ADDED: 2, TAX: 0.3 },
  levels: [
    { stars: 1, thresholds: { VALUE_ADDED: 5, TAX: 0.75 } },
    { stars: 6, thresholds: { VALUE_ADDED: 100, TAX: 15 } },
  ],
  combine: 'all',
} as const;

it('a rule and its table say the same', () => {
  expect(tableOf(rule).codes).toEqual(['VALUE_ADDED', 'TAX']);
  expect(ruleOf(tableOf(rule))).toEqual(rule);
  const two = { ...rule, combine: { atLeast: 2 } };
  expect(ruleOf(withoutCode(withLevel(tableOf(two)), 'TAX')).combine).toEqual({ atLeast: 2 });
});

it('cells, levels and columns change', () => {
  const raised = withLeast(tableOf(rule), 1, 'TAX', 1);
  expect(ruleOf(raised).levels[0]?.thresholds).toEqual({ VALUE_ADDED: 5, TAX: 1 });
  expect(ruleOf(withLeast(raised, 0, 'TAX', null)).entry).toEqual({ VALUE_ADDED: 2 });
  expect(ruleOf(withStars(withLevel(raised), 3, 9)).levels.at(-1)).toEqual({
    stars: 9,
    thresholds: { VALUE_ADDED: 100, TAX: 15 },
  });
  expect(ruleOf(withoutCode(withoutCode(raised, 'TAX'), 'VALUE_ADDED'))).not.toHaveProperty('entry');
});
