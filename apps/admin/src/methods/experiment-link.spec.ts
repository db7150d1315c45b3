import type { MethodDefinition } from '@jiju/domain';
import { definitionOf, wordOf } from './experiment-link.ts';

const definition: MethodDefinition = {
  groups: [{ code: 'TOP', name: { zh: '综合', en: 'Composite' }, aggregation: 'arithmetic' }],
  indicators: Array.from({ length: 40 }, (_, i) => ({
    code: `INDICATOR_${i}`,
    parent: 'TOP',
    direction: 1,
    weight: i + 0.5,
    scoring: { kind: 'min-max' },
  })),
};

it('an address carries an experiment there and back, in few letters that need no escaping', async () => {
  const word = await wordOf(definition);
  expect(word).toMatch(/^[\w-]+$/);
  expect(word.length).toBeLessThan(1000);
  expect(await definitionOf(word)).toEqual(definition);
});

it('what was cut off, changed or is no method opens nothing', async () => {
  const word = await wordOf(definition);
  expect(await definitionOf(word.slice(0, -20))).toBeNull();
  expect(await definitionOf(`x${word}`)).toBeNull();
  expect(await definitionOf('!')).toBeNull();
  expect(await definitionOf(await wordOf({} as MethodDefinition))).toBeNull();
});
