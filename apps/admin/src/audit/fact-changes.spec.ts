import type { FactEntry } from '@jiju/contract';
import { factChanges } from './fact-changes.ts';

it('lists the fields of a record that changed, and not those that are told unchanged', () => {
  const before = { state: 'active', methodCode: 'M', effectiveTo: null };
  const entry = { type: 'RecordChanged', data: { before, after: { ...before, effectiveTo: '2013' } } };
  expect(factChanges(entry as unknown as FactEntry)).toEqual([
    { what: 'effectiveTo', of: 'field', before: '', after: '2013' },
  ]);
});
