import type { RankingRow } from '@jiju/contract';
import { rankingCsv } from './ranking-csv.ts';

const indicator = (code: string) => ({
  ...{ code, nameZh: code, nameEn: code, weight: 0.5, column: code, source: null },
  ...{ denominator: null, transform: null },
});
const row = (clusterCode: string, more: Partial<RankingRow>): RankingRow => ({
  ...{ id: 1, clusterId: 1, clusterCode, nameZh: '甲, 乙', nameEn: 'A', regionCode: '410100', peerGroup: '' },
  ...{ score: 70, rank: 1, peerRank: 1, regionRank: 1, previousRank: null, groups: [70], excluded: null },
  ...{ raw: [5, 3], normalised: [50, 100], points: [25, 50] },
  ...more,
});

test('what was filled in is named, what has no score is not', () => {
  const csv = rankingCsv({
    groups: [{ code: 'TOP', nameZh: '', nameEn: '', weight: 1, top: true }],
    indicators: [indicator('TAX'), indicator('LAND')],
    rows: [
      row('C1', { raw: [null, null], normalised: [50, 20] }),
      row('C2', { raw: [null, 3], normalised: [null, 100], rank: 2 }),
    ],
  });
  expect(csv).toBe(
    'rank,clusterCode,nameZh,nameEn,regionCode,peerGroup,score,previousRank,TOP,imputed,excluded\n' +
      '1,C1,"甲, 乙",A,410100,,70,,70,TAX LAND,\n' +
      '2,C2,"甲, 乙",A,410100,,70,,70,,\n',
  );
});
