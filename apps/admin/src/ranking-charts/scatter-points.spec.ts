import type { RankingRow } from '@jiju/contract';
import { figureAxes, figureOn, type FigureAxis } from './figure-axis.ts';
import { namedFirst, roomFor, scatterPoints } from './scatter-points.ts';

const row = (rank: number, x: number | null, y: number | null): RankingRow => ({
  id: rank,
  clusterId: rank,
  clusterCode: `C${rank}`,
  nameZh: '',
  nameEn: '',
  regionCode: '410100',
  peerGroup: '',
  score: 100 - rank,
  rank,
  peerRank: null,
  regionRank: null,
  previousRank: null,
  raw: [x, y],
  normalised: [50, 50],
  points: [],
  groups: [10 * rank],
  excluded: null,
});
const names = { nameZh: '', nameEn: '', weight: 0.5 };
const ranking = {
  groups: [{ code: 'G', ...names, top: true }],
  indicators: [
    { code: 'X', ...names, column: 'X', source: null, denominator: null, transform: null },
    { code: 'Y', ...names, column: 'Y', source: null, denominator: null, transform: null },
  ],
};
const [score, dimension, x, y] = figureAxes(ranking) as [FigureAxis, FigureAxis, FigureAxis, FigureAxis];

it('axes are the score, the dimensions and the figures of the indicators', () => {
  expect(figureAxes(ranking).map(({ key }) => key)).toEqual(['score', 'dimension.G', 'indicator.X', 'indicator.Y']);
  expect([score, dimension, x, y].map((axis) => figureOn(axis, row(2, 7, null)))).toEqual([98, 20, 7, null]);
});

it('rows that lack a figure are counted, not drawn, also where the method filled in a score', () => {
  const { points, left } = scatterPoints([row(1, 1, 1), row(2, null, 2), row(3, 3, 3)], x, y);
  expect([points.map(({ row: { rank } }) => rank), left]).toEqual([[1, 3], 1]);
});

it('says how two figures go together by places, so that one giant changes nothing', () => {
  const found = scatterPoints([row(1, 1, 10), row(2, 2, 20), row(3, 3, 30), row(4, 9999, 40)], x, y);
  expect(found).toMatchObject({ medianX: 2.5, medianY: 25, together: 1, sameSide: 4 });
  expect(scatterPoints([row(1, 1, 30), row(2, 2, 20), row(3, 3, 10)], x, y).together).toBe(-1);
  expect(scatterPoints([row(1, 5, 30), row(2, 5, 20)], x, y).together).toBeNull();
  expect(scatterPoints([row(1, 1, 1), row(2, 1, 1), row(3, 2, 5)], x, y).together).toBeCloseTo(1);
  expect(scatterPoints([], x, y)).toEqual({ points: [], left: 0, medianX: 0, medianY: 0, together: null, sameSide: 0 });
});

it('names the best places first, then what lies furthest out', () => {
  const rows = [row(4, 5, 5), row(1, 5, 5), row(5, 5, 90), row(2, 5, 5), row(3, 5, 5), row(6, 4, 6)];
  expect(
    namedFirst(scatterPoints(rows, x, y))
      .map(({ row: { rank } }) => rank)
      .slice(0, 4),
  ).toEqual([1, 2, 3, 5]);
});

it('leaves out a label that would cover an earlier one or leave the plot', () => {
  const label = (key: string, left: number, top: number) => ({ key, left, top, width: 50, height: 10 });
  const wanted = [label('a', 0, 0), label('b', 20, 5), label('c', 0, 30), label('d', 80, 60), label('e', 0, 90)];
  expect(roomFor(wanted, 120, 3).map(({ key }) => key)).toEqual(['a', 'c', 'e']);
});
