import { beginningWith } from './rule-change.ts';

const version = (effectiveFrom: string | null, least: number) => ({ effectiveFrom, definition: { least } });
const change = (base: ReturnType<typeof version>[], mine: ReturnType<typeof version>[]) => ({
  resource: 'star-rules',
  id: 1,
  base,
  mine,
});

it('what was edited begins with a period, and the versions there were stay', () => {
  const edited = change([version(null, 1)], [version(null, 2)]);
  expect(beginningWith(edited, '2014')).toEqual([version(null, 1), version('2014', 2)]);
});

it('the last of several edited versions is the one, in its place among the others', () => {
  const base = [version(null, 1), version('2012', 2), version('2016', 3)];
  const edited = change(base, [version(null, 9), version('2012', 8), version('2016', 3)]);
  expect(beginningWith(edited, '2014')).toEqual([...base.slice(0, 2), version('2014', 8), version('2016', 3)]);
  expect(beginningWith(edited, '2012')).toEqual([version(null, 1), version('2012', 8), version('2016', 3)]);
});

it('where only beginnings changed, a version went, or the period is none, there is nothing to begin', () => {
  const base = [version(null, 1), version('2012', 2)];
  expect(beginningWith(change(base, [version(null, 1)]), '2014')).toBeUndefined();
  expect(beginningWith(change(base, [version(null, 1), version('2013', 2)]), '2014')).toBeUndefined();
  expect(beginningWith(change(base, [version(null, 9), version('2012', 2)]), '2014-13')).toBeUndefined();
});
