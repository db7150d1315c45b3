import type { ClusterInput, FigureInput } from '@jiju/contract';
import { gapAt, hasBegun } from './gaps.ts';
import { years, type Year } from './known-totals.ts';
import type { Profile } from './profile.ts';
import { around, randomOf } from './random.ts';

const quarters = [1, 2, 3, 4] as const;
/** Share of a year in its quarters; the first one of 2012 had 20.5 % of the revenue (5,071 of 24,700 亿元). */
const seasons = {
  steady: [0.205, 0.25, 0.255, 0.29],
  building: [0.14, 0.27, 0.28, 0.31],
} as const;
type Season = keyof typeof seasons;

/** The invented figures of one cluster, quarter by quarter, every one marked synthetic. */
export function* figuresOf(cluster: ClusterInput, profile: Profile): Generator<FigureInput> {
  const flows = { steady: split(cluster.code, 'steady'), building: split(cluster.code, 'building') };
  for (const year of years) {
    for (const quarter of quarters) {
      const periodCode = `${year}-Q${quarter}`;
      if (!hasBegun(cluster.code, periodCode)) continue;
      const values = valuesAt(profile, year, quarter, flows);
      for (const [indicatorCode, value] of Object.entries(values)) {
        yield figure(cluster.code, indicatorCode, periodCode, value);
      }
    }
  }
}

function figure(clusterCode: string, indicatorCode: string, periodCode: string, value: number): FigureInput {
  const gap = gapAt(clusterCode, indicatorCode, periodCode);
  return {
    clusterCode,
    indicatorCode,
    periodCode,
    industry: '',
    value: gap ? null : value,
    status: gap ? 'O' : 'A',
    source: 'synthetic',
    vintage: 'annual',
    draft: false,
    reason: gap ? gap : '',
  };
}

type Flows = Readonly<Record<Season, (year: Year, quarter: number) => number>>;

function valuesAt(profile: Profile, year: Year, quarter: number, flows: Flows): Record<string, number> {
  const { ratios } = profile;
  // Years since the end of 2010, for what drifts.
  const elapsed = year - 2011 + quarter / 4;
  const part = flows.steady(year, quarter);
  const built = profile.builtUp * (1 + profile.builtUpGrowth * elapsed);
  const revenue = profile.revenue[year] * part;
  const valueAdded = revenue * ratios.valueAdded;
  const investment = profile.investment[year] * flows.building(year, quarter);
  const floor = built * ratios.floor;
  const roads = built * ratios.roads;
  return {
    BUILT_AREA: rounded(built, 2),
    GREEN_AREA: rounded(built * 100 * ratios.green, 2),
    STD_FLOOR: rounded(floor, 2),
    STD_FLOOR_MULTI: rounded(floor * (ratios.multiStorey + ratios.multiStoreyDrift * elapsed), 2),
    ROADS: rounded(roads, 1),
    PIPES: rounded(roads * ratios.pipes, 1),
    UNITS: rounded(stockAt(profile.units, year, quarter), 0),
    EMPLOYEES: rounded(stockAt(profile.employees, year, quarter), 0),
    REVENUE: rounded(revenue, 2),
    LEADING_REVENUE: rounded(revenue * (ratios.leading + ratios.leadingDrift * elapsed), 2),
    VALUE_ADDED: rounded(valueAdded, 2),
    INVESTMENT: rounded(investment, 2),
    TAX: rounded(valueAdded * ratios.tax, 2),
    PROFIT: rounded(profile.profit[year] * part, 2),
    OUTSIDE_FUNDS: rounded(investment * ratios.outsideFunds, 2),
    RD_SPEND: rounded(revenue * (ratios.research + ratios.researchDrift * elapsed), 3),
    // Four percent less per year for the same value added.
    ENERGY: rounded(valueAdded * ratios.energy * (1 - 0.04 * elapsed), 2),
    NEW_PROJECTS: rounded(investment * ratios.projects, 0),
  };
}

/** The level moves in a straight line from the end of one year to the end of the next. */
function stockAt(ends: Readonly<Record<Year, number>>, year: Year, quarter: number): number {
  const before = year === 2011 ? 2 * ends[2011] - ends[2012] : ends[(year - 1) as Year];
  // A stock that halved in the year after would otherwise have begun below zero.
  const start = Math.max(before, ends[year] / 2);
  return start + ((ends[year] - start) * quarter) / 4;
}

/** The quarters of a cluster's years: the season with a little of its own, adding up to the year. */
function split(code: string, season: Season): (year: Year, quarter: number) => number {
  const random = randomOf(`${code} ${season}`);
  const parts = new Map<Year, number[]>();
  for (const year of years) {
    const raw = seasons[season].map((part) => part * around(random, 0.12));
    const sum = raw.reduce((added, part) => added + part, 0);
    parts.set(
      year,
      raw.map((part) => part / sum),
    );
  }
  return (year, quarter) => parts.get(year)?.[quarter - 1] ?? 0;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
