import { scoreOrigin } from './score-origin.ts';

const indicator = {
  code: 'R',
  nameZh: '收入',
  nameEn: 'Revenue',
  weight: 0.6,
  column: 'REVENUE',
  source: null,
  denominator: null,
  transform: null,
};
const ranking = { methodCode: 'M', methodVersion: 2, periodCode: '2013', fullPoints: 100, indicators: [indicator] };
const row = { clusterId: 7, clusterCode: 'A', normalised: [80], points: [48] };

test('the score of an indicator leads to its figure with what the method made of it', () => {
  expect(scoreOrigin(ranking, row, 0)).toEqual({
    clusterCode: 'A',
    indicatorCode: 'REVENUE',
    denominator: null,
    periodCode: '2013',
    scored: {
      methodCode: 'M',
      methodVersion: 2,
      code: 'R',
      clusterId: 7,
      normalised: 80,
      fullPoints: 100,
      weight: 0.6,
      points: 48,
    },
  });
});

test('what is no figure of the cluster has no tree', () => {
  const marks = { ...indicator, source: { kind: 'inspection-marks' as const } };
  expect(scoreOrigin({ ...ranking, indicators: [marks] }, row, 0)).toBeNull();
  expect(scoreOrigin(ranking, row, 1)).toBeNull();
});
