import type { RankingRow } from '@jiju/contract';
import { csvOf } from '../chart/chart-table.ts';
import { bumpSeries, lastRank } from './bump-series.ts';
import { rankingTable } from './ranking-table.ts';
import { rowParts, topGroups } from './row-parts.ts';

const row: RankingRow = {
  id: 1,
  clusterId: 1,
  clusterCode: 'C1',
  nameZh: '甲',
  nameEn: 'A',
  regionCode: '410100',
  peerGroup: '',
  score: 70,
  rank: 1,
  peerRank: 1,
  regionRank: 1,
  previousRank: 2,
  raw: [5, null, 3],
  normalised: [50, null, 100],
  points: [25, null, 50],
  groups: [70, 40],
  excluded: null,
};
const named = (code: string) => ({
  code,
  nameZh: code,
  nameEn: code,
  weight: 0.5,
  column: code,
  source: null,
  denominator: null,
  transform: null,
});

describe('rowParts', () => {
  it('orders parts by points and names what was deducted', () => {
    const { parts, sum, deducted } = rowParts(
      { indicators: [named('A'), named('B'), named('C')], scoreDecimals: 2 },
      row,
    );
    expect(parts.map(({ code, points }) => [code, points])).toEqual([
      ['C', 50],
      ['A', 25],
      ['B', null],
    ]);
    expect([sum, deducted]).toEqual([75, 5]);
  });

  it('calls rounding no deduction', () => {
    expect(
      rowParts({ indicators: [named('A'), named('B'), named('C')], scoreDecimals: 2 }, { ...row, score: 74.996 })
        .deducted,
    ).toBe(0);
  });

  it('takes the dimensions with their place in the row', () => {
    expect(
      topGroups({
        groups: [
          { ...named('SCORE'), top: false },
          { ...named('SIZE'), top: true },
        ],
      }),
    ).toEqual([{ ...named('SIZE'), at: 1 }]);
  });
});

it('a file of a ranking holds what the page shows and why somebody is not in it, and runs nothing', () => {
  const excluded = { code: 'too-little-data', path: '', params: {} };
  const table = rankingTable(
    {
      rows: [row, { ...row, clusterCode: '=C2', nameZh: '@乙', rank: null, score: null, excluded }],
      groups: [{ ...named('SIZE'), top: true }],
      indicators: [named('A')],
    },
    'zh',
    ({ code }) => `因为 ${code}`,
  );
  const [head, first, second] = csvOf(table).split('\r\n');
  expect(head).toBe(
    'rank,previousRank,code,name,region,peerGroup,regionRank,peerRank,score,SIZE,A,A:points,imputed,excluded,reason',
  );
  expect(first).toBe('1,2,C1,甲,410100,,1,1,70,70,5,25,,,');
  expect(second).toBe(",2,'=C2,'@乙,410100,,1,1,,70,5,25,,too-little-data,因为 too-little-data");
});

it('a file says what was filled in, and how sure a place is where that is known', () => {
  const line = { id: 'C1', nominal: 1, low: 1, median: 2, high: 4, inTop: 0.9, open: [] };
  const sure = { lines: new Map([['C1', line]]) };
  const missing = { ...row, clusterCode: 'C2', raw: [null] };
  const { columns, rows } = rankingTable(
    { rows: [row, missing], groups: [], indicators: [named('A')] },
    'en',
    ({ code }) => code,
    sure,
  );
  const from = columns.indexOf('imputed');
  expect(columns.slice(from)).toEqual([
    'imputed',
    'rank:5%',
    'rank:median',
    'rank:95%',
    'topTen',
    'excluded',
    'reason',
  ]);
  expect(rows.map((cells) => cells.slice(from))).toEqual([
    ['', 1, 2, 4, 0.9, null, null],
    ['A', null, null, null, null, null, null],
  ]);
});

describe('bumpSeries', () => {
  it('leaves gaps where a cluster was not ranked and other methods out; a line ends where it was last ranked', () => {
    const entry = (periodCode: string, rank: number | null, methodCode = 'M') => ({
      methodCode,
      periodCode,
      rank,
      score: null,
      excluded: null,
      ranked: 9,
      synthetic: false,
    });
    const lines = [
      { clusterCode: 'C1', name: 'A', history: [entry('2012', 3), entry('2013', 1), entry('2013', 7, 'OTHER')] },
      { clusterCode: 'C2', name: 'B', history: [entry('2013', null), entry('2014', 2)] },
    ];
    const series = bumpSeries(lines, 'M');
    expect(lastRank(series, 'C1')).toEqual({ period: '2013', rank: 1 });
    expect(lastRank(series, 'C2')).toEqual({ period: '2014', rank: 2 });
    expect(lastRank(series, 'C3')).toBeUndefined();
    expect(series).toEqual([
      { period: '2012', C1: 3, C2: null },
      { period: '2013', C1: 1, C2: null },
      { period: '2014', C1: null, C2: 2 },
    ]);
  });
});
