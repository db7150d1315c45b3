import {
  awardScope,
  directiveScope,
  metricScope,
  partsOfKey,
  rankingScope,
  stageOf,
  starScope,
  totalScope,
} from './scope.ts';

it('works off inputs before what reads them, and the parts of a year before the year', () => {
  const inOrder = [
    metricScope('2013-04', 1),
    metricScope('2013-Q2', 1),
    metricScope('2013', 1),
    totalScope('2013', '410000'),
    rankingScope('2013', 'M'),
    starScope('2013', 'S'),
    awardScope('2013', 'A'),
    directiveScope('G1'),
  ];
  const stages = inOrder.map(stageOf);
  expect(stages).toEqual([...stages].sort((a, b) => a - b));
  expect(new Set(stages).size).toBe(inOrder.length);
});

it('takes a key apart', () => {
  expect(partsOfKey(metricScope('2013-Q2', 17))).toEqual({ period: '2013-Q2', subject: '17' });
  expect(partsOfKey(directiveScope('G1'))).toEqual({ period: '', subject: 'G1' });
});
