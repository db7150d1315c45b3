import { fixture, indicator } from '../provider/fake/fixture.ts';
import type { Region } from '@jiju/contract';
import { latestOf } from './latest-period.ts';
import { metricRows } from './metric-rows.ts';
import { regionAndBelow } from './region-and-below.ts';

it('a region is itself and everything in it', () => {
  const regions = fixture.records['regions'] as Region[];
  expect(regionAndBelow('411000', regions)).toEqual(['411000', '411082']);
  expect(regionAndBelow('410000', regions)).toHaveLength(5);
});

it('the profile begins with the latest year', () => {
  expect(latestOf(['2012', '2013-Q4', '2013', '2014-Q1'])).toBe('2013');
  expect(latestOf(['2013-Q3', '2013-Q4'])).toBe('2013-Q4');
  expect(latestOf([])).toBeUndefined();
});

it('metrics stand beside the year before, with a change where one can be said', () => {
  const sheet = {
    clusterId: 1,
    clusterCode: 'CHANGGE',
    periodCode: '2013',
    values: { REVENUE: 120, SHARE: 12 },
    gaps: { TAX: { reason: 'not-reported' } },
    synthetic: ['REVENUE'],
    computedAt: null,
    stale: false,
  };
  const indicators = [
    indicator(1, 'SHARE', '占比', 'Share', '%', 'share(REVENUE, city)'),
    indicator(2, 'TAX', '税收', 'Tax', '亿元'),
    indicator(3, 'REVENUE', '收入', 'Revenue', '亿元'),
    indicator(4, 'OTHER', '其他', 'Other', '亿元'),
  ];
  const rows = metricRows(sheet, { REVENUE: 100, SHARE: 10 }, indicators);
  expect(rows.map(({ indicator: { code }, value, synthetic }) => [code, value, synthetic])).toEqual([
    ['REVENUE', 120, true],
    ['TAX', null, false],
    ['SHARE', 12, false],
  ]);
  expect(rows[0]?.change).toBeCloseTo(20);
  expect(rows.map(({ change }) => change === null)).toEqual([false, true, true]);
});
