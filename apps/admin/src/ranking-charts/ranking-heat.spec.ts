import type { RankingRow } from '@jiju/contract';
import { bestAndWorst, filledIn, heatNumbers, isFilledIn, rankedRows } from './ranking-heat.ts';

const row = (over: Partial<RankingRow>): RankingRow => ({
  id: 1,
  clusterId: 1,
  clusterCode: 'A',
  nameZh: '甲',
  nameEn: 'Alpha',
  regionCode: '410100',
  peerGroup: 'county',
  score: 1,
  rank: 1,
  peerRank: 1,
  regionRank: 1,
  previousRank: null,
  raw: [],
  normalised: [],
  points: [],
  groups: [],
  excluded: null,
  ...over,
});

it('a score without a figure was filled in, a missing score was not', () => {
  const one = row({ raw: [5, null, null], normalised: [50, 40, null] });
  expect([0, 1, 2, 3].map((column) => isFilledIn(one, column))).toEqual([false, true, false, false]);
  const indicators = ['A', 'B', 'C'].map((code) => ({
    code,
    nameZh: '',
    nameEn: '',
    weight: 1,
    column: code,
    source: null,
    denominator: null,
    transform: null,
  }));
  expect(filledIn({ indicators }, one)).toEqual(['B']);
});

it('colours go from nothing to full points where scores do, else from the least to the most', () => {
  expect(heatNumbers([row({ normalised: [10, null] }), row({ normalised: [60, 100] })], 2, 100)).toEqual({
    values: [
      [10, null],
      [60, 100],
    ],
    from: 0,
    to: 100,
  });
  expect(heatNumbers([row({ normalised: [-2] }), row({ normalised: [130] })], 1, 100)).toMatchObject({
    from: -2,
    to: 130,
  });
});

it('an archived cluster has gaps, not a hole', () => {
  expect(heatNumbers([row({ normalised: [] })], 2, 100).values).toEqual([[null, null]]);
});

it('rows are those with a place that the filter leaves, best first', () => {
  const rows = [
    row({ clusterCode: 'C', rank: 3 }),
    row({ clusterCode: 'B', rank: 2, regionCode: '410200', nameZh: '乙', nameEn: 'Beta', peerGroup: 'city' }),
    row({ clusterCode: 'A', rank: 1 }),
    row({ clusterCode: 'D', rank: null }),
  ];
  const codes = (filter: Partial<Parameters<typeof rankedRows>[1]>) =>
    rankedRows({ rows }, { q: '', regions: null, peerGroup: '', ...filter }).map(({ clusterCode }) => clusterCode);
  expect(codes({})).toEqual(['A', 'B', 'C']);
  expect(codes({ q: ' beta ' })).toEqual(['B']);
  expect(codes({ regions: new Set(['410100']) })).toEqual(['A', 'C']);
  expect(codes({ peerGroup: 'city' })).toEqual(['B']);
});

it('names the columns that most are strong and weak in', () => {
  const values = [
    [90, 10, null],
    [80, 50, null],
    [10, 20, null],
  ];
  expect(bestAndWorst(values, 3)).toEqual({ best: 0, worst: 1 });
  expect(bestAndWorst(values, 1)).toBeNull();
  expect(bestAndWorst([[5, 5]], 2)).toBeNull();
});
