import type { AwardListInput, ClusterInput } from '@jiju/contract';
import { knownTotals, demonstrationShare, type Year } from './known-totals.ts';
import { around, between, randomOf } from './random.ts';

/** How one invented cluster behaves: levels per year and ratios that drift slowly. */
export interface Profile {
  readonly revenue: Readonly<Record<Year, number>>;
  readonly investment: Readonly<Record<Year, number>>;
  readonly employees: Readonly<Record<Year, number>>;
  readonly units: Readonly<Record<Year, number>>;
  readonly profit: Readonly<Record<Year, number>>;
  /** km² at the end of 2010 and its growth per year. */
  readonly builtUp: number;
  readonly builtUpGrowth: number;
  readonly ratios: Ratios;
}

/** As shares of revenue, value added, investment or built-up area; the drift is what a year changes, in its own measure. */
export interface Ratios {
  readonly valueAdded: number;
  readonly tax: number;
  readonly leading: number;
  readonly leadingDrift: number;
  readonly research: number;
  readonly researchDrift: number;
  /** 万吨 of coal equivalent per 亿元 of value added. */
  readonly energy: number;
  readonly outsideFunds: number;
  /** Projects per 亿元 of investment. */
  readonly projects: number;
  readonly green: number;
  readonly floor: number;
  readonly multiStorey: number;
  readonly multiStoreyDrift: number;
  readonly roads: number;
  readonly pipes: number;
}

/**
 * Profiles of all clusters: sizes and growth are drawn from the code of the cluster, then every year is scaled so that all
 * together are {@link demonstrationShare} of the known total. Two leanings make the picture plausible: zones of a city are
 * drawn larger than zones of a county, and a zone larger the more lists of the strongest name it. Everything else is
 * chance, and nothing is tuned towards the published lists: the ranking that follows is invented and differs from them.
 */
export function profilesOf(
  clusters: readonly ClusterInput[],
  awardLists: readonly AwardListInput[],
): ReadonlyMap<string, Profile> {
  const drawn = clusters.map((cluster) => draw(cluster, honoursOf(cluster.code, awardLists)));
  const totals = {
    revenue: scale(
      drawn.map(({ size }) => size),
      knownTotals.REVENUE,
    ),
    investment: scale(
      drawn.map(({ size, hunger }) => byYear((year) => size[year] * hunger[year])),
      knownTotals.INVESTMENT,
    ),
    employees: scale(
      drawn.map(({ size, crowd }) => byYear((year) => size[year] * crowd)),
      knownTotals.EMPLOYEES,
    ),
    units: scale(
      drawn.map(({ size, crowd }) => byYear((year) => (size[year] + 40) * crowd)),
      knownTotals.UNITS,
    ),
    profit: scale(
      drawn.map(({ size, margin }) => byYear((year) => size[year] * margin[year])),
      knownTotals.PROFIT,
    ),
  };
  return new Map(
    drawn.map(({ code, density, builtUpGrowth, ratios }, index) => {
      const revenue = at(totals.revenue, index);
      return [
        code,
        {
          revenue,
          investment: at(totals.investment, index),
          employees: at(totals.employees, index),
          units: at(totals.units, index),
          profit: at(totals.profit, index),
          // Land follows revenue loosely: a small zone still has its roads and squares.
          builtUp: (revenue[2011] / density + 3) / (1 + builtUpGrowth),
          builtUpGrowth,
          ratios,
        },
      ];
    }),
  );
}

/** How many lists of the strongest (十强, 优秀) name the cluster. */
function honoursOf(code: string, awardLists: readonly AwardListInput[]): number {
  const strongest = awardLists.filter((list) => /STRONG|EXCELLENT/.test(list.code));
  return strongest.filter(({ members }) => members.some(({ clusterCode }) => clusterCode === code)).length;
}

function draw({ code, peerGroup }: ClusterInput, honours: number) {
  const random = randomOf(`${code} 2014-04-11`);
  const luck = random();
  // A few large ones, many in the middle: between 60 and 600 before scaling and leaning.
  const start =
    (60 + 140 * random() + 400 * luck * luck * luck * luck) * (peerGroup === 'city' ? 1.6 : 1) * (1 + 0.6 * honours);
  const growth = { 2012: around(random, 0.35), 2013: around(random, 0.35) };
  const size = { 2011: start, 2012: start * growth[2012], 2013: start * growth[2012] * growth[2013] };
  return {
    code,
    size,
    hunger: byYear(() => around(random, 0.5)),
    crowd: around(random, 0.4),
    margin: byYear(() => around(random, 0.35)),
    density: between(random, 14, 34),
    builtUpGrowth: between(random, 0.03, 0.12),
    ratios: {
      valueAdded: between(random, 0.18, 0.27),
      tax: between(random, 0.08, 0.2),
      leading: between(random, 0.35, 0.75),
      leadingDrift: between(random, -0.02, 0.05),
      research: between(random, 0.003, 0.015),
      researchDrift: between(random, -0.0003, 0.0014),
      energy: between(random, 0.15, 1.2),
      outsideFunds: between(random, 0.3, 0.65),
      projects: between(random, 0.25, 0.6),
      green: between(random, 0.06, 0.16),
      floor: between(random, 8, 22),
      multiStorey: between(random, 0.3, 0.65),
      multiStoreyDrift: between(random, -0.01, 0.04),
      roads: between(random, 3.5, 6.5),
      pipes: between(random, 1.1, 1.6),
    },
  };
}

type ByYear = Readonly<Record<Year, number>>;

function byYear(of: (year: Year) => number): ByYear {
  return { 2011: of(2011), 2012: of(2012), 2013: of(2013) };
}

/** Every year's weights brought to the part of the known total that the demonstration has. */
function scale(weights: readonly ByYear[], total: ByYear): ByYear[] {
  const factor = byYear((year) => {
    const sum = weights.reduce((added, weight) => added + weight[year], 0);
    return (demonstrationShare * total[year]) / sum;
  });
  return weights.map((weight) => byYear((year) => weight[year] * factor[year]));
}

function at(list: readonly ByYear[], index: number): ByYear {
  return list[index] ?? byYear(() => 0);
}
