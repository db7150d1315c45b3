import { affectedBy } from './affected.ts';
import type { MethodDefinition } from './method/method-definition.ts';
import { clusterFor, indicatorFor, schemeFor } from './scheme/scheme-for-spec.ts';
import type { EveryScope, Scope } from './scope/scope.ts';

const method = (code: string): MethodDefinition => ({
  indicators: [{ code, direction: 1, weight: 1, parent: 'ALL', scoring: { kind: 'min-max' } }],
  groups: [{ code: 'ALL', aggregation: 'arithmetic' }],
});
const scheme = schemeFor({
  clusters: [
    clusterFor(1),
    clusterFor(2),
    clusterFor(3, { regionCode: '410222', regions: { province: '410000', city: '410200', county: '410222' } }),
  ],
  indicators: [
    indicatorFor('REVENUE'),
    indicatorFor('STAFF', { aggregationOverTime: 'last' }),
    indicatorFor('RISE', { formula: 'growth(REVENUE)' }),
    indicatorFor('BEFORE', { formula: 'prev(STAFF)' }),
    indicatorFor('SHARE', { formula: 'share(REVENUE, city)' }),
  ],
  methods: [
    { code: 'YEARLY', frequency: 'year', definition: method('REVENUE') },
    { code: 'QUARTERLY', frequency: 'quarter', definition: method('SHARE') },
  ],
  more: { awardSchemes: [{ code: 'TEN', method: 'YEARLY', scheme: { size: 10, orderedBy: 'rank' } }] },
});
const names = (scopes: readonly (Scope | EveryScope)[]): string[] =>
  scopes.map((scope) => ('every' in scope ? `every ${scope.every}` : `${scope.kind} ${scope.key}`)).sort();

it('a figure makes the sheet of its cluster and period stale, and nothing else', () => {
  const fact = {
    type: 'ObservationsRecorded',
    period: '2012-Q3',
    clusterId: 1,
    reason: '',
    common: {},
    changes: [],
  } as const;
  expect(names(affectedBy(fact, scheme))).toEqual(['metric 2012-Q3|1']);
});

it('a changed value reaches the year, the same quarter of next year, the totals of its city, and no ranking that does not read it', () => {
  const fact = { type: 'MetricsChanged', period: '2012-Q3', clusterIds: [1], codes: ['REVENUE'] } as const;
  expect(names(affectedBy(fact, scheme))).toEqual(['metric 2012|1', 'metric 2013-Q3|1', 'total 2012-Q3|410100']);
});

it('a stock with prev reaches the year and the next quarter only', () => {
  const fact = { type: 'MetricsChanged', period: '2012-Q3', clusterIds: [1], codes: ['STAFF'] } as const;
  expect(names(affectedBy(fact, scheme))).toEqual(['metric 2012-Q4|1', 'metric 2012|1']);
});

it('keeps to the calendar: what follows after it ends is not computed', () => {
  const fact = { type: 'MetricsChanged', period: '2014-Q4', clusterIds: [1], codes: ['REVENUE', 'STAFF'] } as const;
  expect(names(affectedBy(fact, scheme))).toEqual(['metric 2014|1', 'total 2014-Q4|410100']);
});

it('a moved total reaches the clusters of the region, and not those of another city', () => {
  const fact = { type: 'RegionTotalsChanged', period: '2012-Q3', region: '410100', codes: ['REVENUE'] } as const;
  expect(names(affectedBy(fact, scheme))).toEqual(['metric 2012-Q3|1', 'metric 2012-Q3|2']);
});

it('a first value in a period, whatever it is, reaches every ranking there: who is looked at changed', () => {
  const fact = { type: 'MetricsChanged', period: '2012', clusterIds: [1], codes: ['STAFF'] } as const;
  expect(names(affectedBy(fact, scheme))).not.toContain('ranking 2012|YEARLY');
  expect(names(affectedBy({ ...fact, presence: true }, scheme))).toContain('ranking 2012|YEARLY');
});

it('a ranking follows the values it reads, in periods of its frequency', () => {
  const quarter = { type: 'MetricsChanged', period: '2012-Q3', clusterIds: [2], codes: ['SHARE'] } as const;
  expect(names(affectedBy(quarter, scheme))).toEqual(['ranking 2012-Q3|QUARTERLY']);
  const year = { type: 'MetricsChanged', period: '2012', clusterIds: [2], codes: ['SHARE'] } as const;
  expect(names(affectedBy(year, scheme))).toEqual([]);
});

it('a ranking makes its awards stale, and those of the next year, which measure the rise', () => {
  const fact = { type: 'RankingChanged', method: 'YEARLY', period: '2012', clusterIds: [1], moves: [] } as const;
  expect(names(affectedBy(fact, scheme))).toEqual(['award 2012|TEN', 'award 2013|TEN']);
});

it('editing what results do not depend on makes nothing stale', () => {
  const edit = (after: Record<string, unknown>) =>
    ({ type: 'RecordChanged', kind: 'clusters', id: 1, code: 'C1', action: 'changed', before: {}, after }) as const;
  expect(affectedBy(edit({ contact: '0371' }), scheme)).toEqual([]);
  expect(names(affectedBy(edit({ regionCode: '410222' }), scheme))).toContain('every ranking');
});

it('the end of the road: an award and a star make no further scope stale but awards', () => {
  expect(affectedBy({ type: 'AwardChanged', scheme: 'TEN', period: '2012', entered: [], left: [] }, scheme)).toEqual(
    [],
  );
  const stars = { type: 'StarRatingsChanged', rule: 'S', period: '2012', changes: [] } as const;
  expect(names(affectedBy(stars, scheme))).toEqual(['award 2012|TEN']);
});
