import type { FactEntry } from '@jiju/contract';
import { factChanges } from './fact-changes.ts';

it('lists the fields of a record that changed, and not those that are told unchanged', () => {
  const before = { state: 'active', methodCode: 'M', effectiveTo: null };
  const entry = { type: 'RecordChanged', data: { before, after: { ...before, effectiveTo: '2013' } } };
  expect(factChanges(entry as unknown as FactEntry)).toEqual([
    { what: 'effectiveTo', of: 'field', before: '', after: '2013' },
  ]);
});

it('of a review says the notes, and not its state a second time', () => {
  const review = { sentBy: 'wang', note: 'new weights', answer: '', answeredBy: '' };
  const before = { reviewState: 'waiting', review };
  const after = { reviewState: 'approved', review: { ...review, answer: 'good', answeredBy: 'li' } };
  const entry = { type: 'RecordChanged', data: { before, after } };
  expect(factChanges(entry as unknown as FactEntry)).toEqual([
    { what: 'reviewAnswer', of: 'field', before: '', after: 'good' },
  ]);
});
