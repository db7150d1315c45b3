import { fixture, indicator } from '../provider/fake/fixture.ts';
import type { DirectiveView, Region } from '@jiju/contract';
import { directivesOf } from './directives-of.ts';
import { industryChoices } from './industry-choices.ts';
import { latestOf } from './latest-period.ts';
import { metricRows } from './metric-rows.ts';
import { regionAndBelow } from './region-and-below.ts';

it('a region is itself and everything in it', () => {
  const regions = fixture.records['regions'] as Region[];
  expect(regionAndBelow('411000', regions)).toEqual(['411000', '411082']);
  expect(regionAndBelow('410000', regions)).toHaveLength(5);
});

it('a directive about a city concerns the clusters of its counties, the nearest first', () => {
  const regions = new Map((fixture.records['regions'] as Region[]).map((each) => [each.code, each]));
  const about = (code: string, regionCode: string | null, leadUnitCode = 'OTHER') =>
    ({ code, definition: { regionCode, leadUnitCode, coUnitCodes: [] } }) as unknown as DirectiveView;
  const all = [
    about('PROVINCE', '410000'),
    about('CITY', '411000'),
    about('OTHER-CITY', '410100'),
    about('COUNTY', '411082'),
    about('EVERYBODY', null),
    about('OWN', null, 'BODY'),
  ];
  const codes = (cluster: Parameters<typeof directivesOf>[0]) =>
    directivesOf(cluster, all, regions).map(({ code }) => code);
  expect(codes({ regionCode: '411082', managementUnitCode: 'BODY' })).toEqual(['OWN', 'COUNTY', 'CITY', 'PROVINCE']);
  expect(codes({ regionCode: '411000', managementUnitCode: null })).toEqual(['CITY', 'PROVINCE']);
});

it('industries to choose from are named once, by code where there is one', () => {
  const industry = (code: string, nameZh: string, nameEn: string) =>
    ({ code, nameZh, nameEn, edition: 'GB/T 4754-2011' }) as const;
  const choices = industryChoices(
    [
      { leadingIndustries: [industry('17', '纺织业', 'Textiles'), industry('', '装备制造', 'Equipment')] },
      { leadingIndustries: [industry('17', '纺织', 'Textile')] },
    ],
    'en',
  );
  expect(choices).toEqual([
    { id: '装备制造', name: 'Equipment' },
    { id: '17', name: 'Textiles · 17' },
  ]);
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
