import type { FactEntry } from '@jiju/contract';
import { changesOf } from './changes.ts';

it('names what changed, and not what is told only because consequences hang on it', () => {
  const before = { methodCode: 'M', state: 'active', effectiveFrom: null, effectiveTo: null };
  const entry = { data: { before, after: { ...before, effectiveTo: '2013' } } } as unknown as FactEntry;
  expect(changesOf(entry)).toEqual([{ name: 'effectiveTo', before: null, after: '2013' }]);
  expect(changesOf({ data: { before: {}, after: { code: 'A' } } } as unknown as FactEntry)).toHaveLength(1);
});
