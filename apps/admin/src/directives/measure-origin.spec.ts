import type { CountTarget, MetricTarget } from '@jiju/domain';
import { measureOrigin } from './measure-origin.ts';

const course = {
  baselineValue: 0,
  baselineOn: '2012-12-31',
  targetValue: 10,
  direction: 'up' as const,
  by: '2013-12-31',
  path: { kind: 'linear' as const },
};
const target = (change: Partial<MetricTarget>): MetricTarget => ({
  ...course,
  kind: 'metric-target',
  indicator: 'REVENUE',
  scope: { kind: 'all' },
  aggregation: 'sum',
  weightIndicator: null,
  ...change,
});
const noted = (how: string) => `made by ${how}`;
const region = { kind: 'region' as const, code: '410100' };

test('a sum leads to all the clusters it adds up, whatever their status', () => {
  const all = { kind: 'total', indicatorCode: 'REVENUE', periodCode: '2013', among: 'all' };
  expect(measureOrigin(target({}), '2013', noted)).toEqual(all);
  expect(measureOrigin(target({ scope: region }), '2013', noted)).toEqual({ ...all, regionCode: '410100' });
});

test('the measure of one cluster leads to its figure', () => {
  const scope = { kind: 'cluster' as const, code: 'A' };
  expect(measureOrigin(target({ scope }), '2013', noted)).toEqual({
    clusterCode: 'A',
    indicatorCode: 'REVENUE',
    periodCode: '2013',
  });
});

test('what is no sum says what it is, and a share shows everybody', () => {
  expect(measureOrigin(target({ aggregation: 'mean', scope: region }), '2013', noted)).toMatchObject({
    regionCode: '410100',
    note: 'made by directives.measure.aggregation.mean',
  });
  expect(measureOrigin(target({ aggregation: 'share', scope: region }), '2013', noted)).not.toHaveProperty(
    'regionCode',
  );
  const count = { ...course, kind: 'count-target', indicator: 'REVENUE', scope: region, of: { kind: 'clusters' } };
  expect(measureOrigin({ ...count, operator: '>=', threshold: 5 } as CountTarget, '2013', noted)).toMatchObject({
    note: 'made by explain.counted',
  });
});

test('a weighted mean names the indicator that weighs', () => {
  const weighted = target({ aggregation: 'weighted-mean', weightIndicator: 'LAND', scope: region });
  expect(measureOrigin(weighted, '2013', noted)).toMatchObject({ weighedBy: 'LAND' });
});

test('what is not measured by figures leads nowhere', () => {
  expect(measureOrigin(null, '2013', noted)).toBeNull();
});
