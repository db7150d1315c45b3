import { hiddenAfter, hiddenFrom, lookOf, withoutView, withRenamed, withView } from './saved-views.ts';

const views = [
  { name: 'A', search: 'peer=county' },
  { name: 'B', search: 'sort=-score' },
];

it('a view keeps filters, sort and columns, not the page turned to, and is the same in any order', () => {
  expect(lookOf(new URLSearchParams('sort=-score&page=3&peer=county'))).toBe('peer=county&sort=-score');
  expect(lookOf(new URLSearchParams('peer=county&sort=-score'))).toBe('peer=county&sort=-score');
});

it('views are added by name, replaced, renamed and removed', () => {
  expect(withView(views, { name: 'AA', search: '' }).map(({ name }) => name)).toEqual(['A', 'AA', 'B']);
  expect(withView(views, { name: 'A', search: 'q=x' })).toEqual([{ name: 'A', search: 'q=x' }, views[1]]);
  expect(withRenamed(views, 'A', 'C')).toEqual([views[1], { name: 'C', search: 'peer=county' }]);
  expect(withRenamed(views, 'A', 'B')).toEqual([{ name: 'B', search: 'peer=county' }]);
  expect(withRenamed(views, 'missing', 'C')).toEqual(views);
  expect(withoutView(views, 'A')).toEqual([views[1]]);
});

it('a column is hidden and shown again', () => {
  expect(hiddenAfter(hiddenFrom(null), 'moved')).toBe('moved');
  expect(hiddenAfter(hiddenFrom('moved'), 'group.SCALE')).toBe('group.SCALE,moved');
  expect(hiddenAfter(hiddenFrom('moved,group.SCALE'), 'moved')).toBe('group.SCALE');
  expect(hiddenAfter(hiddenFrom('moved'), 'moved')).toBe('');
});
