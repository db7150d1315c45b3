import { actualOf } from './actual-of.ts';
import { hundredDays } from './example-directive.ts';
import type { FigureRow } from './figure-row.ts';
import type { CountTarget, MetricTarget } from './measure.ts';
import { tierTarget } from './tier.ts';

const row = (
  clusterCode: string,
  county: string | null,
  city: string,
  industry: string,
  value: number | null,
): FigureRow => ({
  clusterCode,
  regions: { county, city, province: '410000' },
  industries: [industry],
  value,
});
const table: FigureRow[] = [
  row('c1', '411082', '411000', '35', 700),
  row('c2', '411025', '411000', '35', 300),
  row('c3', '410883', '410800', '35', 99.9),
  row('c4', '410883', '410800', '30', 60),
  row('c5', '410883', '410800', '30', 40),
  row('c6', null, '410100', '39', 8900),
  row('c7', '410728', '410700', '35', null),
];
const metric = (changes: Partial<MetricTarget>): MetricTarget => ({ ...hundredDays, ...changes });

describe('a metric target', () => {
  it.each([
    ['sum', 10_099.9],
    ['min', 40],
    ['max', 8900],
  ] as const)('%s over all', (aggregation, value) => {
    expect(actualOf(metric({ aggregation }), table)).toEqual({ value, counted: [], candidates: 6, missing: ['c7'] });
  });

  it('reads one region at any level, or one cluster', () => {
    expect(actualOf(metric({ scope: { kind: 'region', code: '411000' } }), table).value).toBe(1000);
    expect(actualOf(metric({ scope: { kind: 'region', code: '410883' } }), table).value).toBe(199.9);
    expect(actualOf(metric({ scope: { kind: 'cluster', code: 'c4' } }), table).value).toBe(60);
    expect(
      actualOf(metric({ scope: { kind: 'region', code: '410800' }, aggregation: 'mean' }), table.slice(3)).value,
    ).toBe(50);
  });

  it('is a share of the whole in percent', () => {
    const two = [row('a', '1', '1', '35', 25), row('b', '2', '2', '35', 75)];
    expect(actualOf(metric({ aggregation: 'share', scope: { kind: 'region', code: '1' } }), two).value).toBe(25);
  });

  it('weighs by another indicator and leaves out what has no weight', () => {
    const weighed = [
      { ...row('a', '1', '1', '35', 10), weight: 1 },
      { ...row('b', '1', '1', '35', 20), weight: 3 },
      row('c', '1', '1', '35', 99),
    ];
    expect(actualOf(metric({ aggregation: 'weighted-mean', weightIndicator: 'staff' }), weighed).value).toBe(17.5);
  });

  it('has no value without figures, and no division by zero', () => {
    expect(actualOf(metric({ scope: { kind: 'cluster', code: 'c7' } }), table)).toMatchObject({
      value: null,
      missing: ['c7'],
    });
    expect(actualOf(metric({}), []).value).toBeNull();
    expect(
      actualOf(metric({ aggregation: 'share', scope: { kind: 'cluster', code: 'a' } }), [row('a', '1', '1', '35', 0)])
        .value,
    ).toBeNull();
  });

  it('does not depend on the order of the rows', () => {
    const drift = [0.1, 0.2, 0.3, 1e16, -1e16, 0.7].map((value, index) => row(`c${index}`, '1', '1', '35', value));
    expect(actualOf(metric({}), [...drift].reverse()).value).toBe(actualOf(metric({}), drift).value);
  });
});

describe('the tiers of G1', () => {
  it('counts industry clusters of 100 in counties, by industry and region', () => {
    const result = actualOf(tierTarget('county', 'revenue', hundredDays), table);
    // 99.9 and 100 in one county are two industries; c3 misses the tier by 0.1.
    expect(result.value).toBe(3);
    expect(result.counted.map(({ key, value }) => [key, value])).toEqual([
      ['411082/35', 700],
      ['411025/35', 300],
      ['410883/30', 100],
    ]);
    expect(result.candidates).toBe(4);
    expect(result.missing).toEqual(['c7']);
  });

  it('counts 1,000 in cities and 10,000 in the province', () => {
    expect(actualOf(tierTarget('city', 'revenue', hundredDays), table).counted.map(({ key }) => key)).toEqual([
      '410100/39',
      '411000/35',
    ]);
    expect(actualOf(tierTarget('province', 'revenue', hundredDays), table).value).toBe(0);
    expect(actualOf(tierTarget('province', 'revenue', hundredDays, 'regions'), table).counted).toEqual([
      { key: '410000', clusterCode: null, regionCode: '410000', industry: null, value: 10_099.9 },
    ]);
  });

  it('counts clusters and whole regions as well', () => {
    expect(
      actualOf(tierTarget('county', 'revenue', hundredDays, 'clusters'), table).counted.map(({ key }) => key),
    ).toEqual(['c6', 'c1', 'c2']);
    expect(actualOf(tierTarget('county', 'revenue', hundredDays, 'regions'), table).value).toBe(3);
  });

  it('moves when one figure moves: 99.9 to 100', () => {
    const moved = table.map((entry) => (entry.clusterCode === 'c3' ? { ...entry, value: 100 } : entry));
    expect(actualOf(tierTarget('county', 'revenue', hundredDays), moved).value).toBe(4);
  });

  it('takes sums that miss the threshold by a binary fraction', () => {
    const thirds = [33.3, 33.3, 33.4].map((value, index) => row(`c${index}`, '1', '1', '35', value));
    expect(actualOf(tierTarget('county', 'revenue', hundredDays), thirds).value).toBe(1);
  });

  it('uses figures broken down by industry where there are any, else the first-named industry', () => {
    const both: FigureRow[] = [
      { ...row('a', '1', '1', '35', 150), industries: ['35', '30'], byIndustry: { '35': 90, '30': 120 } },
      { ...row('b', '2', '2', '35', 150), industries: ['35', '30'] },
    ];
    expect(actualOf(tierTarget('county', 'revenue', hundredDays), both).counted.map(({ key }) => key)).toEqual([
      '2/35',
      '1/30',
    ]);
  });

  it('is unknown, not 0, without figures', () => {
    expect(actualOf(tierTarget('county', 'revenue', hundredDays), [row('a', '1', '1', '35', null)]).value).toBeNull();
  });
});

it.each([
  ['>=', 2],
  ['>', 1],
  ['<=', 2],
  ['<', 1],
] as const)('counts with %s', (operator, count) => {
  const target: CountTarget = { ...tierTarget('county', 'revenue', hundredDays, 'clusters'), operator };
  expect(
    actualOf(target, [row('a', '1', '1', '35', 99), row('b', '1', '1', '35', 100), row('c', '1', '1', '35', 101)])
      .value,
  ).toBe(count);
});

it.each([null, { kind: 'report' as const }, { kind: 'milestones' as const, milestones: [] }])(
  'computes nothing from figures for %j',
  (measure) => {
    expect(actualOf(measure, table)).toEqual({ value: null, counted: [], candidates: 0, missing: [] });
  },
);
