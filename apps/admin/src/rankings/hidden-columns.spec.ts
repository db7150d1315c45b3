import { hiddenAfter, hiddenFrom } from './hidden-columns.ts';

it('a column is hidden and shown again', () => {
  expect(hiddenAfter(hiddenFrom(null), 'moved')).toBe('moved');
  expect(hiddenAfter(hiddenFrom('moved'), 'group.SCALE')).toBe('group.SCALE,moved');
  expect(hiddenAfter(hiddenFrom('moved,group.SCALE'), 'moved')).toBe('group.SCALE');
  expect(hiddenAfter(hiddenFrom('moved'), 'moved')).toBe('');
});
