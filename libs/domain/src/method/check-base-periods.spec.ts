import { checkBasePeriods } from './check-base-periods.ts';

const groups = (weightsOf?: string) => ({
  groups: [{ code: 'TOP', aggregation: 'arithmetic' as const, ...(weightsOf !== undefined && { weightsOf }) }],
});

test('weights come from a period as long as those that are judged', () => {
  expect(checkBasePeriods(groups('2013'), 'year')).toEqual([]);
  expect(checkBasePeriods(groups(), 'year')).toEqual([]);
  expect(checkBasePeriods(groups('2013-Q4'), 'year')).toEqual([
    {
      code: 'method-weights-of-other-periods',
      path: 'groups.0.weightsOf',
      params: { code: 'TOP', period: '2013-Q4' },
    },
  ]);
  expect(checkBasePeriods(groups('2013'), 'quarter')).toHaveLength(1);
  // What is no period is said elsewhere.
  expect(checkBasePeriods(groups('soon'), 'year')).toEqual([]);
});
