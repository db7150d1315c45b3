import type { MethodDefinition } from '@jiju/domain';
import { rulesInWords } from './rules-in-words.ts';
import { wordsIn } from './words-for-spec.ts';

const definition: MethodDefinition = {
  groups: [
    { code: 'T', aggregation: 'geometric' },
    { code: 'X', parent: 'T', weight: 1, aggregation: 'arithmetic' },
  ],
  indicators: [
    { code: 'A', parent: 'X', weight: 10, direction: 1, scoring: { kind: 'min-max' } },
    {
      code: 'B',
      parent: 'X',
      weight: 5,
      direction: -1,
      transform: 'log',
      scoring: { kind: 'goalposts', low: 0, high: 9 },
    },
  ],
  missing: { rule: 'mean' },
  rounding: { score: 2 },
  population: { without: [{ id: 'ZZ-1', reason: 'stopped' }] },
  bonuses: { items: [{ code: 'C', points: 2, maximum: 4 }] },
  redLines: [{ code: 'ACCIDENT', effect: 'deduct', points: 1.5 }],
};

it('says what the tree does not: directions, scoring, who takes part, what else counts', () => {
  const rules = rulesInWords(definition, wordsIn('en'));
  expect(rules.indicators.map(({ name, says }) => `${name}: ${says.join('; ')}`)).toEqual([
    'Revenue: more is better; min-max',
    'Tax: less is better; goalposts (Low end 0, High end 9); transform: natural logarithm',
  ]);
  expect(rules.groups.map(({ name, says }) => `${name}: ${says.join('; ')}`)).toEqual([
    'T: weighted geometric mean',
    'Scale: weighted arithmetic mean',
  ]);
  const others = [...rules.bonuses, ...rules.redLines].flatMap(({ says }) => says);
  expect([...rules.whole, ...others]).toEqual([
    'missing values: the mean instead',
    'left out by name: Zhengzhou one (stopped)',
    'decimals of the score: 2',
    'points: 2',
    'at most: 4',
    'effect: points deducted',
    'points: 1.5',
  ]);
});

it('leaves nothing without a word, in Chinese either', () => {
  for (const language of ['zh', 'en'] as const) {
    const { indicators, groups, bonuses, redLines, whole } = rulesInWords(definition, wordsIn(language));
    const said = [...indicators, ...groups, ...bonuses, ...redLines].flatMap(({ says }) => says).concat(whole);
    expect(said.length).toBeGreaterThan(10);
    for (const text of said) expect(text).not.toMatch(/\?[a-z]|undefined|NaN|\[object/);
  }
});
