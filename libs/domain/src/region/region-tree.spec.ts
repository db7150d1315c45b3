import { isRefusal } from '../refusal.ts';
import { regionTreeOf, type RegionNode, type RegionTree } from './region-tree.ts';

const henan: RegionNode[] = [
  { code: '410728', parent: '410700', level: 'county', validTo: '2019-08-31' },
  { code: '410783', parent: '410700', level: 'county', validFrom: '2019-09-01' },
  { code: '410700', parent: '410000', level: 'city' },
  { code: '419001', parent: '410000', level: 'city' },
  { code: '410000', parent: null, level: 'province' },
];

function treeOf(regions: readonly RegionNode[]): RegionTree {
  const tree = regionTreeOf(regions);
  if (isRefusal(tree)) throw new Error(tree.refused[0]?.code);
  return tree;
}

it('finds the way to the top and the region of a level', () => {
  const tree = treeOf(henan);
  expect(tree.ancestors('410728')).toEqual(['410700', '410000']);
  expect(tree.ancestors('410000')).toEqual([]);
  expect(tree.regionAtLevel('410728', 'county')).toBe('410728');
  expect(tree.regionAtLevel('410728', 'city')).toBe('410700');
  expect(tree.regionAtLevel('410728', 'province')).toBe('410000');
  expect(tree.regionAtLevel('410700', 'county')).toBeUndefined();
  expect(tree.children('410700')).toEqual(['410728', '410783']);
  expect(tree.children('410000')).toEqual(['410700', '419001']);
});

it('knows a city without counties', () => {
  const tree = treeOf(henan);
  expect(tree.regionAtLevel('419001', 'county')).toBeUndefined();
  expect(tree.regionAtLevel('419001', 'city')).toBe('419001');
});

it('follows a code through time: 长垣 was a county, then a city', () => {
  const tree = treeOf(henan);
  expect(tree.isValidOn('410728', '2019-08-31')).toBe(true);
  expect(tree.isValidOn('410728', '2019-09-01')).toBe(false);
  expect(tree.isValidOn('410783', '2019-09-01')).toBe(true);
  expect(tree.isValidOn('410000', '1949-10-01')).toBe(true);
});

it.each(['constructor', '__proto__', 'toString', '999999', ''])('knows nothing of %j', (code) => {
  const tree = treeOf(henan);
  expect(tree.has(code)).toBe(false);
  expect(tree.ancestors(code)).toEqual([]);
  expect(tree.children(code)).toEqual([]);
  expect(tree.regionAtLevel(code, 'city')).toBeUndefined();
  expect(tree.isValidOn(code, '2013-12-31')).toBe(false);
});

it('refuses every problem at once', () => {
  expect(
    regionTreeOf([
      { code: '1', parent: '9', level: 'city' },
      { code: '2', parent: '3', level: 'county' },
      { code: '3', parent: '2', level: 'city' },
      { code: '4', level: 'province', validFrom: '2014-01-01', validTo: '2013-01-01' },
      { code: '5', parent: '1', level: 'city' },
      { code: '5', parent: '4', level: 'city' },
      { code: '6', parent: '6', level: 'city' },
      { code: '7', parent: '2', level: 'county' },
    ]),
  ).toMatchObject({
    refused: [
      { code: 'region-duplicate', path: '5' },
      { code: 'region-unknown-parent', path: '0.parent', params: { code: '1', parent: '9' } },
      { code: 'region-cycle', path: '1.parent' },
      { code: 'region-cycle', path: '2.parent' },
      { code: 'region-validity', path: '3.validTo' },
      { code: 'region-level-order', path: '4.parent' },
      { code: 'region-cycle', path: '6.parent' },
      { code: 'region-level-order', path: '7.parent' },
    ],
  });
});
