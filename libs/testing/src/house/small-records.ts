import type { RecordsToSeed } from '@jiju/application';
import { clusterInput, directiveDefinition, indicatorInput, regionInput, type ClusterInput } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';

type Fields = Readonly<Record<string, unknown>>;

/** How large a house for tests is. */
export interface SmallSize {
  readonly clusters: number;
  /** First year and last. */
  readonly years: readonly [number, number];
}

const counties = ['410101', '410102', '410201', '410202'] as const;

/** `C01`, `C02`, ... */
export const clusterCode = (number: number): string => `C${String(number).padStart(2, '0')}`;

/** A province with two cities of two counties each, and in them clusters, one beside the other. */
export const smallCluster = (number: number, more: Partial<ClusterInput> = {}): ClusterInput =>
  clusterInput.parse({
    code: clusterCode(number),
    nameZh: `集聚区 ${number}`,
    regionCode: counties[number % counties.length],
    peerGroup: number % 2 === 0 ? 'even' : 'odd',
    leadingIndustries: [{ nameZh: number % 3 === 0 ? '食品' : '装备' }],
    ...more,
  });

/** Base figures come by quarter. */
export const baseCodes = ['REVENUE', 'TAX', 'AREA'] as const;

/** Every reach a formula can have: the period itself, the one before, the year before, several, a region. */
export const formulas = {
  INTENSITY: 'REVENUE / AREA',
  STEP: 'REVENUE - prev(REVENUE)',
  GROWTH: 'growth(REVENUE)',
  HALF_YEAR: 'rolling(REVENUE, 2)',
  SHARE_CITY: 'share(REVENUE, city)',
  SHARE_TWICE: 'SHARE_CITY * 2 + prev(SHARE_CITY)',
} as const;

/** Weights may be changed to make another version of it. */
export function smallMethod(revenue = 40): MethodDefinition {
  const indicator = (code: string, weight: number): MethodDefinition['indicators'][number] => ({
    code,
    parent: 'SCORE',
    weight,
    direction: 1,
    scoring: { kind: 'min-max' },
  });
  return {
    groups: [{ code: 'SCORE', aggregation: 'arithmetic' }],
    indicators: [
      indicator('REVENUE', revenue),
      indicator('INTENSITY', 80 - revenue),
      indicator('GROWTH', 10),
      indicator('SHARE_TWICE', 10),
    ],
    missing: { rule: 'renormalise' },
    population: { statuses: ['active'] },
    rankWithin: ['peerGroup', 'city'],
    redLines: [{ code: 'ACCIDENT', effect: 'block-award' }],
  };
}

const named = (code: string, more: Fields = {}): Fields => ({ code, nameZh: code, nameEn: code, ...more });

const versionOf = (methodCode: string): Fields => ({
  code: `${methodCode}-1`,
  methodCode,
  number: 1,
  state: 'active',
  effectiveFrom: null,
  effectiveTo: null,
  definition: smallMethod(),
});

function directive(code: string, more: Fields): Fields {
  const definition = directiveDefinition.parse({
    code,
    source: { titleZh: '会议', date: '2012-01-05' },
    textZh: code,
    leadUnitCode: 'UNIT',
    issuedOn: '2012-01-05',
    ...more,
  });
  const issued = { type: 'issued', on: '2012-01-05', byRole: 'manager', byUnitCode: 'UNIT', reason: '' };
  return { definition, events: [issued], state: 'issued' };
}

const metricTarget = (scope: Fields): Fields => ({
  kind: 'metric-target',
  indicator: 'REVENUE',
  scope,
  aggregation: 'sum',
  weightIndicator: null,
  baselineValue: 100,
  baselineOn: '2011-12-31',
  targetValue: 100_000,
  direction: 'up',
  by: '2015-12-31',
  path: { kind: 'linear' },
});

/** The versions of a rule that has had one definition ever since. */
export const always = (definition: Fields): Fields[] => [{ effectiveFrom: null, definition, note: '' }];

/** Everything the thread runs through, as small as it can be. */
export function smallRecords({ clusters, years: [from, to] }: SmallSize): RecordsToSeed {
  const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  const region = (code: string, level: string, parentCode: string | null): Fields =>
    regionInput.parse({ code, nameZh: code, level, parentCode });
  const base = (code: string, more: Fields = {}): Fields =>
    indicatorInput.parse({ code, nameZh: code, unit: '亿元', frequency: 'quarter', kind: 'base', ...more });
  return {
    regions: [
      region('410000', 'province', null),
      region('410100', 'city', '410000'),
      region('410200', 'city', '410000'),
      ...counties.map((code) => region(code, 'county', `${code.slice(0, 4)}00`)),
    ],
    units: [{ ...named('UNIT'), kind: 'office', regionCode: null, contact: '' }],
    clusters: Array.from({ length: clusters }, (_, at) => smallCluster(at + 1)),
    indicators: [
      base('REVENUE'),
      base('TAX'),
      base('AREA', { aggregationOverTime: 'last' }),
      ...Object.entries(formulas).map(([code, text]) =>
        indicatorInput.parse({
          ...base(code),
          unit: '',
          kind: 'derived',
          aggregationOverTime: 'none',
          formulas: [{ text }],
        }),
      ),
    ],
    periods: years
      .flatMap((year) => [year, ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)])
      .map((code) => ({ code, state: 'open', opensOn: null, dueOn: null, exceptions: [] })),
    methods: [named('YEAR', { frequency: 'year' }), named('QUARTER', { frequency: 'quarter' })],
    'method-versions': [versionOf('YEAR'), versionOf('QUARTER')],
    'star-rules': [
      named('STARS', {
        frequency: 'year',
        versions: always({
          combine: 'all',
          levels: [
            { stars: 1, thresholds: { REVENUE: 100 } },
            { stars: 2, thresholds: { REVENUE: 400, INTENSITY: 2 } },
          ],
        }),
      }),
    ],
    'award-schemes': [
      named('STRONG', { methodCode: 'YEAR', versions: always({ size: 3, orderedBy: 'rank' }) }),
      named('FAST', { methodCode: 'YEAR', versions: always({ size: 3, orderedBy: 'rank-rise' }) }),
      named('CITY', {
        methodCode: 'YEAR',
        versions: always({ size: 2, orderedBy: 'rank', population: { regions: ['410100'] } }),
      }),
    ],
    directives: [
      directive('D1', { measure: metricTarget({ kind: 'all' }) }),
      directive('D2', {}),
      directive('D21', { parentCode: 'D2', measure: metricTarget({ kind: 'region', code: '410100' }) }),
    ],
  };
}
