import type { Region } from '@jiju/contract';
import { fixture } from '../provider/fake/fixture.ts';
import { regionLines } from './region-tree.ts';

const regions = fixture.records['regions'] as Region[];
const shown = (all: Region[], open: readonly string[]) =>
  regionLines(all, (code) => open.includes(code)).map(({ region, depth, below }) => [region.code, depth, below]);

it('shows what is unfolded, indented, with how many lie below', () => {
  expect(shown(regions, [])).toEqual([['410000', 0, 2]]);
  expect(shown(regions, ['410000', '411000'])).toEqual([
    ['410000', 0, 2],
    ['410100', 1, 1],
    ['411000', 1, 1],
    ['411082', 2, 0],
  ]);
});

it('keeps what was found although its parent was not', () => {
  const found = regions.filter(({ code }) => code === '411082' || code === '410100');
  expect(shown(found, [])).toEqual([
    ['410100', 0, 0],
    ['411082', 0, 0],
  ]);
});
