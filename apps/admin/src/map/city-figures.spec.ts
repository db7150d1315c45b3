import type { Indicator, RankingRow } from '@jiju/contract';
import type { FigureAxis } from '../ranking-charts/figure-axis.ts';
import { cityFigures, colourEnds, gatheringOf, mostAndLeast, type CityFigure } from './city-figures.ts';

const row = (regionCode: string, raw: number | null): RankingRow => ({
  id: 1,
  clusterId: 1,
  clusterCode: 'A',
  nameZh: '',
  nameEn: '',
  regionCode,
  peerGroup: '',
  score: 1,
  rank: 1,
  peerRank: null,
  regionRank: null,
  previousRank: null,
  raw: [raw],
  normalised: [],
  points: [],
  groups: [],
  excluded: null,
});
const revenue: FigureAxis = {
  key: 'indicator.R',
  kind: 'indicator',
  at: 0,
  code: 'R',
  nameZh: '',
  nameEn: '',
  weight: 1,
  column: 'R',
  source: null,
  denominator: null,
  transform: null,
};
const cityOf = (code: string) => (code.startsWith('4101') ? '410100' : code.startsWith('4102') ? '410200' : undefined);
const rows = [row('410122', 10), row('410100', 30), row('410183', null), row('410200', null), row('999999', 5)];
const cities = ['410100', '410200', '410300'];
const made = (axis: FigureAxis | null, gathering: 'sum' | 'mean' | 'count') =>
  cityFigures(cities, rows, axis, gathering, cityOf).map(({ value, from, ranked }) => [value, from, ranked]);

it('adds up or averages what there is, and says of how many; nothing is not 0', () => {
  expect(made(revenue, 'sum')).toEqual([
    [40, 2, 3],
    [null, 0, 1],
    [null, 0, 0],
  ]);
  expect(made(revenue, 'mean')[0]).toEqual([20, 2, 3]);
  expect(made(null, 'count').map(([value]) => value)).toEqual([3, 1, null]);
});

it('amounts are added, everything else is averaged', () => {
  const indicators = (aggregationOverRegions: string) => new Map([['R', { aggregationOverRegions } as Indicator]]);
  expect(gatheringOf(revenue, indicators('sum'))).toBe('sum');
  expect(gatheringOf(revenue, indicators('weighted'))).toBe('mean');
  expect(gatheringOf({ key: 'score', kind: 'score' }, indicators('sum'))).toBe('mean');
  expect(gatheringOf(null, indicators('sum'))).toBe('count');
});

it('colours go up to what most have, so that one giant leaves the others colours', () => {
  const figures = (...values: (number | null)[]): CityFigure[] =>
    values.map((value) => ({ code: '', value, from: 1, ranked: 1 }));
  expect(colourEnds(figures(1, 2, 3, 4, null), 'sum')).toEqual({ from: 0, to: 4 });
  expect(colourEnds(figures(1, 2, 3, 4, 900), 'sum')).toEqual({ from: 0, to: 10 });
  expect(colourEnds(figures(60, 70), 'mean')).toEqual({ from: 60, to: 70 });
  expect(colourEnds(figures(null), 'sum')).toEqual({ from: 0, to: 0 });
});

it('most and least name everybody who has it, and nobody where all are alike', () => {
  const figures = (...values: (number | null)[]): CityFigure[] =>
    values.map((value, at) => ({ code: 'ABCDE'[at] ?? '', value, from: 1, ranked: 1 }));
  expect(mostAndLeast(figures(1, 8, null, 1, 3))).toEqual({ most: ['B'], least: ['A', 'D'] });
  expect(mostAndLeast(figures(2, 2, null))).toEqual({ most: [], least: [] });
  expect(mostAndLeast(figures(null))).toEqual({ most: [], least: [] });
});
