import { figureInput, type FigureInput } from '@jiju/contract';
import { clusters } from '../cluster/clusters.ts';
import { baseIndicators } from '../indicator/base-indicators.ts';
import { demonstrationFigures } from './demonstration-figures.ts';
import { demonstrationShare, knownTotals, years } from './known-totals.ts';
import { hashOf } from './random.ts';

const figures = [...demonstrationFigures()];

/** Sum over the clusters; stocks are read at the end of the year. */
function yearTotal(indicator: keyof typeof knownTotals, year: number): number {
  const stock = indicator === 'EMPLOYEES' || indicator === 'UNITS';
  return figures
    .filter((one) => one.indicatorCode === indicator && one.periodCode.startsWith(`${year}-`))
    .filter((one) => !stock || one.periodCode.endsWith('Q4'))
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
}

describe('figures of the demonstration', () => {
  it('have a figure or a gap for every cluster, base indicator and quarter that has begun', () => {
    // 65 clusters x 18 indicators x 12 quarters, less 4 quarters of one entrant and 8 of another.
    expect(clusters).toHaveLength(65);
    expect(baseIndicators).toHaveLength(18);
    expect(figures).toHaveLength(65 * 18 * 12 - 12 * 18);
    const cells = new Set(figures.map((one) => `${one.clusterCode} ${one.indicatorCode} ${one.periodCode}`));
    expect(cells.size).toBe(figures.length);
  });

  it('are well-formed and every one is marked synthetic', () => {
    expect(figures.map((figure) => figureInput.parse(figure))).toEqual(figures);
    expect(new Set(figures.map(({ source }) => source))).toEqual(new Set(['synthetic']));
  });

  it('are the same ones for ever', () => {
    expect(hashOf(JSON.stringify(figures))).toBe(1445128504);
    expect(JSON.stringify([...demonstrationFigures()])).toBe(JSON.stringify(figures));
  });

  it('lie in the plausible range and have the decimals of their indicator', () => {
    for (const { code, plausibleMin, plausibleMax, decimals } of baseIndicators) {
      const values = figures.flatMap((one) => (one.indicatorCode === code && one.value !== null ? [one.value] : []));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(plausibleMin ?? -Infinity);
      expect(Math.max(...values)).toBeLessThanOrEqual(plausibleMax ?? Infinity);
      expect(values.every((value) => Number(value.toFixed(decimals)) === value)).toBe(true);
    }
  });

  it('add up to 55 % of what is known of the 180 areas, but for the gaps and late beginners', () => {
    expect(demonstrationShare).toBe(0.55);
    for (const indicator of ['REVENUE', 'INVESTMENT', 'EMPLOYEES', 'UNITS', 'PROFIT'] as const) {
      for (const year of years) {
        const share = yearTotal(indicator, year) / knownTotals[indicator][year];
        expect(share).toBeGreaterThan(0.535);
        expect(share).toBeLessThan(0.551);
      }
    }
    // 2.47 万亿元 in 2012.
    expect(yearTotal('REVENUE', 2012)).toBeGreaterThan(13_400);
    expect(yearTotal('REVENUE', 2012)).toBeLessThan(13_600);
  });

  it('keep parts within their whole', () => {
    const value = new Map(
      figures.map((one) => [`${one.clusterCode} ${one.periodCode} ${one.indicatorCode}`, one.value]),
    );
    const pairs = [
      ['LEADING_REVENUE', 'REVENUE'],
      ['STD_FLOOR_MULTI', 'STD_FLOOR'],
      ['OUTSIDE_FUNDS', 'INVESTMENT'],
      ['TAX', 'VALUE_ADDED'],
      ['VALUE_ADDED', 'REVENUE'],
    ] as const;
    const cells = figures.filter(({ indicatorCode }) => indicatorCode === 'REVENUE');
    const larger = cells.flatMap(({ clusterCode, periodCode }) =>
      pairs.filter(([part, whole]) => {
        const [small, large] = [part, whole].map((code) => value.get(`${clusterCode} ${periodCode} ${code}`) ?? null);
        return small !== null && large !== null && (small ?? 0) >= (large ?? 0);
      }),
    );
    expect(larger).toEqual([]);
  });

  it('leave a handful of cells empty, with the reason', () => {
    const empty = figures.filter(({ value }) => value === null);
    expect(empty).toHaveLength(31);
    expect(empty.every((one: FigureInput) => one.status === 'O' && one.reason !== '')).toBe(true);
    expect(new Set(empty.map(({ clusterCode }) => clusterCode))).toEqual(
      new Set(['ZMD-RN', 'PY-FX', 'NY-NZ', 'LY-YY', 'SQ-XY']),
    );
  });
});
