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
  more: {
    awardSchemes: [
      { code: 'TEN', method: 'YEARLY', versions: [{ from: null, scheme: { size: 10, orderedBy: 'rank' } }] },
    ],
  },
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

it('a period that left the calendar loses its ranking with its last figures', () => {
  const gone = { ...scheme, calendar: new Map([...scheme.calendar].filter(([period]) => period !== '2012')) };
  const fact = { type: 'MetricsChanged', period: '2012', clusterIds: [1], codes: ['REVENUE'], presence: true } as const;
  expect(names(affectedBy(fact, gone))).toContain('ranking 2012|YEARLY');
});

describe('methods that look beyond a period', () => {
  const one = method('REVENUE');
  const wide = (more: Partial<MethodDefinition>, code = 'WIDE') =>
    names(
      affectedBy(
        { type: 'MetricsChanged', period: '2012', clusterIds: [1], codes: ['REVENUE'] },
        schemeFor({
          indicators: [indicatorFor('REVENUE', { aggregationOverTime: 'last' })],
          methods: [{ code, frequency: 'year', definition: { ...one, ...more } }],
        }),
      ),
    ).filter((name) => name.startsWith('ranking'));
  const components = { code: 'ALL', aggregation: 'arithmetic', weighting: 'principal-components' } as const;

  it('reach the periods whose gaps a figure fills, those measured with it, and those that take their weights from it', () => {
    expect(wide({})).toEqual(['ranking 2012|WIDE']);
    expect(wide({ missing: { rule: 'last-period', periods: 1 } })).toEqual(['ranking 2012|WIDE', 'ranking 2013|WIDE']);
    const all = ['2011', '2012', '2013', '2014'].map((year) => `ranking ${year}|WIDE`);
    expect(wide({ measuredOver: 'all-periods' })).toEqual(all);
    expect(wide({ groups: [{ ...components, weightsOf: '2012' }] })).toEqual(all);
    expect(wide({ groups: [{ ...components, weightsOf: '2013' }] })).toEqual(['ranking 2012|WIDE']);
    const filled = {
      groups: [{ ...components, weightsOf: '2013' }],
      missing: { rule: 'last-period', periods: 1 },
    } as const;
    expect(wide(filled)).toEqual(all);
  });

  it('follow the rankings they read, in the period of the ranking', () => {
    const place = { ...one.indicators[0], source: { kind: 'ranking', method: 'YEARLY', value: 'rank' } };
    const crowned = schemeFor({
      indicators: [],
      methods: [
        { code: 'YEARLY', frequency: 'year', definition: one },
        {
          code: 'CROWN',
          frequency: 'year',
          definition: { ...one, indicators: [place] as MethodDefinition['indicators'] },
        },
      ],
    });
    const changed = { type: 'RankingChanged', period: '2013', clusterIds: [1], moves: [] } as const;
    expect(names(affectedBy({ ...changed, method: 'YEARLY' }, crowned))).toEqual(['ranking 2013|CROWN']);
    expect(names(affectedBy({ ...changed, method: 'CROWN' }, crowned))).toEqual([]);
  });
});

it('a red line of a month is one of the quarter and the year it lies in', () => {
  const after = { periodCode: '2012-08', clusterCode: 'C1', redLine: 'INCIDENT' };
  const fact = {
    type: 'RecordChanged',
    kind: 'red-line-events',
    id: 1,
    code: 'E',
    action: 'created',
    before: {},
    after,
  };
  expect(names(affectedBy(fact as Parameters<typeof affectedBy>[0], scheme))).toEqual([
    'ranking 2012-Q3|QUARTERLY',
    'ranking 2012|YEARLY',
  ]);
});

describe('a version of a method', () => {
  const span = (from: string | null, to: string | null, state = 'active') => ({
    methodCode: 'YEARLY',
    state,
    effectiveFrom: from,
    effectiveTo: to,
  });
  const edit = (before: object, after: object, action: 'created' | 'changed' = 'changed') =>
    names(
      affectedBy(
        {
          ...{ type: 'RecordChanged', kind: 'method-versions', id: 1, code: 'YEARLY-1', action },
          ...{ before: { ...before }, after: { ...after } },
        },
        scheme,
      ),
    ).filter((name) => name.startsWith('ranking'));

  it('that comes into force touches the periods it is in force for, one that ends those it leaves', () => {
    const last = ['ranking 2013|YEARLY', 'ranking 2014|YEARLY'];
    expect(edit(span(null, null, 'draft'), span('2013', null))).toEqual(last);
    expect(edit(span('2011', null), span('2011', '2012'))).toEqual(last);
    expect(edit(span('2013', null), span('2013', null, 'retired'))).toEqual(last);
    expect(edit({ ...span('2013', null), definition: {} }, { ...span('2013', null), definition: one() })).toEqual(last);
    expect(edit({}, span('2013', null), 'created')).toEqual(last);
  });

  it('that is a draft, or is renamed, touches nothing', () => {
    expect(edit({}, { ...span(null, null, 'draft'), definition: one() }, 'created')).toEqual([]);
    expect(
      edit({ ...span(null, null, 'draft'), definition: {} }, { ...span(null, null, 'draft'), definition: one() }),
    ).toEqual([]);
    expect(edit({ ...span(null, null), note: '' }, { ...span(null, null), note: 'x' })).toEqual([]);
  });
  const one = () => method('REVENUE');
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

describe('an edit of a rule', () => {
  const version = (effectiveFrom: string | null, least: number) => ({ effectiveFrom, definition: { least } });
  const versions = [version(null, 1), version('2013', 2)];
  const edit = (kind: 'star-rules' | 'award-schemes', before: object, after: object) =>
    names(
      affectedBy(
        {
          type: 'RecordChanged',
          kind,
          id: 1,
          code: 'S',
          action: 'changed',
          before: { ...before },
          after: { ...after },
        },
        { ...scheme, starRules: [{ code: 'S', frequency: 'year', versions: [] }] },
      ),
    );

  it('reaches the periods that another version judges now, and no others', () => {
    const later = [...versions, version('2014', 3)];
    expect(edit('star-rules', { versions }, { versions: later })).toEqual(['star 2014|S']);
    const first = [version(null, 9), version('2013', 2)];
    expect(edit('star-rules', { versions }, { versions: first })).toEqual(['star 2011|S', 'star 2012|S']);
    // A list may be of marks, in whatever period they were given.
    expect(edit('award-schemes', { versions }, { versions: later })).toEqual(['award 2014-Q4|S', 'award 2014|S']);
  });

  it('of its name or source reaches nothing; of its frequency or method, and of what was damaged, everything', () => {
    expect(edit('star-rules', { source: '' }, { source: 'x' })).toEqual([]);
    expect(edit('award-schemes', { methodCode: 'A', nameZh: 'x' }, { methodCode: 'A', nameZh: 'y' })).toEqual([]);
    expect(edit('star-rules', { frequency: 'year' }, { frequency: 'quarter' })).toEqual(['every star']);
    expect(edit('award-schemes', { methodCode: 'A' }, { methodCode: 'B' })).toEqual(['every award']);
    for (const damaged of [{}, null, [7], [{ definition: {} }]])
      expect(edit('star-rules', { versions: damaged }, { versions })).toEqual(['every star']);
  });

  it('that reads a figure only in its later version follows it only there', () => {
    const rule = { levels: [], combine: 'all' } as const;
    const starRules = [
      {
        code: 'S',
        frequency: 'year',
        versions: [
          { from: '2012', rule, reads: new Set(['STAFF']) },
          { from: '2013', rule, reads: new Set(['REVENUE']) },
        ],
      },
    ] as const;
    const changed = (period: string) =>
      names(
        affectedBy({ type: 'MetricsChanged', period, clusterIds: [1], codes: ['STAFF'] }, { ...scheme, starRules }),
      ).filter((name) => name.startsWith('star'));
    expect(['2011', '2012', '2013'].map(changed)).toEqual([[], ['star 2012|S'], []]);
  });
});
