import type { MethodDefinition } from '@jiju/domain';
import { byWeight, ownNames } from './own-names.ts';

const definition = (zh: string, en: string): MethodDefinition => ({
  indicators: [
    {
      code: 'RBSCORE',
      name: { zh, en },
      parent: 'T',
      weight: 1,
      direction: 1,
      scoring: { kind: 'min-max' },
      source: { kind: 'ranking', method: 'RB', value: 'score' },
    },
    { code: 'REVENUE', parent: 'T', weight: 1, direction: 1, scoring: { kind: 'min-max' } },
  ],
  groups: [{ code: 'T', name: { zh: '综合', en: '' }, aggregation: 'arithmetic' }],
  redLines: [{ code: 'INCIDENT', name: { zh: '重大事故', en: 'Serious incident' }, effect: 'fail' }],
});

test('indicators with a source, groups and red lines are called as the method calls them; the rest has no own name', () => {
  const first = definition('另一评价', 'Another evaluation');
  expect([...ownNames([first], 'en')]).toEqual([
    ['T', '综合'],
    ['RBSCORE', 'Another evaluation'],
    ['INCIDENT', 'Serious incident'],
  ]);
});

test('the newest version in force has the last word', () => {
  const versions = [
    { number: 2, state: 'active' as const, definition: definition('新', 'new') },
    { number: 3, state: 'draft' as const, definition: definition('草', 'draft') },
    { number: 1, state: 'active' as const, definition: definition('旧', 'old') },
  ];
  const weighed = byWeight(versions);
  expect(weighed.map(({ number }) => number)).toEqual([3, 1, 2]);
  const names = ownNames(
    weighed.map((one) => one.definition),
    'zh',
  );
  expect(names.get('RBSCORE')).toBe('新');
});
