import { clustersAsked } from './own-clusters.ts';

it.each([
  ['a reporter begins with all of their own', null, '', ['A', 'B'], ['A', 'B']],
  ['one of them', 'B', '', ['A', 'B'], ['B']],
  ['everybody’s', '*', '', ['A', 'B'], []],
  ['a region means everybody’s in it', null, '410100', ['A', 'B'], []],
  ['who sees to all clusters begins with all', null, '', [], []],
])('%s', (_, asked, region, own, shown) => {
  expect(clustersAsked(asked, region, own)).toEqual(shown);
});
