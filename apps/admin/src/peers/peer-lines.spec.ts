import type { RankingRow } from '@jiju/contract';
import { comparedRows, dimensionLines, indicatorLines, scoreDomain } from './peer-lines.ts';

const row = (code: string, over: Partial<RankingRow>): RankingRow => ({
  id: 1,
  clusterId: 1,
  clusterCode: code,
  nameZh: code,
  nameEn: code,
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
const cityOf = (code: string) => (code === '419999' ? undefined : `${code.slice(0, 4)}00`);
const codes = (rows: readonly RankingRow[]) => rows.map(({ clusterCode }) => clusterCode).join('');

it('compares with all, with the peer group or with the city, never with those without a place', () => {
  const own = row('A', {});
  const rows = [
    own,
    row('B', { regionCode: '410122' }),
    row('C', { regionCode: '410200', peerGroup: 'city' }),
    row('D', { rank: null }),
  ];
  expect(codes(comparedRows(rows, own, 'all', cityOf))).toBe('ABC');
  expect(codes(comparedRows(rows, own, 'peers', cityOf))).toBe('AB');
  expect(codes(comparedRows(rows, own, 'region', cityOf))).toBe('AB');
});

const named = { code: 'TAX', nameZh: '税收', nameEn: 'Tax', weight: 0.5 };
const indicators = [{ ...named, column: 'TAX', source: null, denominator: null, transform: null }];

it('says where the cluster and where the middle half of the others stands, equal values sharing a place', () => {
  const rows = [90, 50, 50, 10, null].map((value, at) =>
    row(String(at), { normalised: [value], raw: [value === null ? null : value / 10], groups: [value] }),
  );
  expect(indicatorLines({ indicators }, rows[1] as RankingRow, rows)).toEqual([
    { ...indicators[0], own: 50, low: 40, median: 50, high: 60, place: 2, of: 4, raw: 5, medianRaw: 5 },
  ]);
  const groups = [{ ...named, code: 'G', at: 0 }] as Parameters<typeof dimensionLines>[0];
  expect(dimensionLines(groups, rows[3] as RankingRow, rows)).toEqual([
    { ...named, code: 'G', own: 10, low: 40, median: 50, high: 60, place: 4, of: 4 },
  ]);
});

it('without a value there is no place, and of nobody no median', () => {
  const own = row('A', { normalised: [null], raw: [null] });
  expect(indicatorLines({ indicators }, own, [own])[0]).toMatchObject({ own: null, median: null, place: null, of: 0 });
});

it('the axis goes from nothing to full points, further only where scores do', () => {
  const line = { code: 'A', nameZh: '', nameEn: '', weight: 1, low: 20, median: 30, high: 40, place: 1, of: 3 };
  expect(scoreDomain([{ ...line, own: null }], 100)).toEqual([0, 100]);
  expect(
    scoreDomain(
      [
        { ...line, own: 120 },
        { ...line, own: -5 },
      ],
      100,
    ),
  ).toEqual([-5, 120]);
});
