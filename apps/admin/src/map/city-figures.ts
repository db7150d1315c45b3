import type { Indicator, RankingRow } from '@jiju/contract';
import { quantile } from '../chart/quantile.ts';
import { figureOn, type FigureAxis } from '../ranking-charts/figure-axis.ts';

/** How the clusters of a city make the figure of the city. */
export type Gathering = 'sum' | 'mean' | 'count';

export interface CityFigure {
  readonly code: string;
  readonly value: number | null;
  /** How many clusters it was made of, of how many ranked. */
  readonly from: number;
  readonly ranked: number;
}

/** Amounts are added up; scores, shares and quotients are averaged over the clusters, each counting as one. */
export function gatheringOf(axis: FigureAxis | null, indicators: ReadonlyMap<string, Indicator>): Gathering {
  if (axis === null) return 'count';
  if (axis.kind !== 'indicator') return 'mean';
  // Logarithms and quotients do not add up, whatever they were made of.
  const plain = axis.source === null && axis.denominator === null && axis.transform === null;
  return plain && indicators.get(axis.column)?.aggregationOverRegions === 'sum' ? 'sum' : 'mean';
}

/** A figure of every city given, of the ranked clusters in it; `null` as axis counts them. Nothing is null, not 0, where there is none. */
export function cityFigures(
  cities: readonly string[],
  rows: readonly RankingRow[],
  axis: FigureAxis | null,
  gathering: Gathering,
  cityOf: (regionCode: string) => string | undefined,
): CityFigure[] {
  const within = new Map<string, RankingRow[]>();
  for (const row of rows) {
    const city = cityOf(row.regionCode);
    if (city !== undefined) within.set(city, [...(within.get(city) ?? []), row]);
  }
  return cities.map((code) => {
    const own = within.get(code) ?? [];
    if (axis === null)
      return { code, value: own.length === 0 ? null : own.length, from: own.length, ranked: own.length };
    const values = own.flatMap((row) => figureOn(axis, row) ?? []);
    const sum = values.reduce((total, value) => total + value, 0);
    const value = values.length === 0 ? null : gathering === 'sum' ? sum : sum / values.length;
    return { code, value, from: values.length, ranked: own.length };
  });
}

/** The ranked clusters a figure of a city was made of, the largest first. */
export function clustersOfCity(
  code: string,
  rows: readonly RankingRow[],
  axis: FigureAxis | null,
  cityOf: (regionCode: string) => string | undefined,
): RankingRow[] {
  const on = (row: RankingRow) => figureOn(axis ?? { key: 'score', kind: 'score' }, row);
  return rows
    .filter((row) => cityOf(row.regionCode) === code && (axis === null || on(row) !== null))
    .sort((a, b) => (on(b) ?? 0) - (on(a) ?? 0));
}

/** The cities that have the most and those that have the least; nobody where all have the same. */
export function mostAndLeast(figures: readonly CityFigure[]): { most: readonly string[]; least: readonly string[] } {
  const values = figures.flatMap(({ value }) => value ?? []);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const having = (end: number) => figures.filter(({ value }) => value === end).map(({ code }) => code);
  return values.length === 0 || high === low ? { most: [], least: [] } : { most: having(high), least: having(low) };
}

/** The ends of the colours: amounts and numbers from nothing, means from the least. One giant does not make all others pale. */
export function colourEnds(figures: readonly CityFigure[], gathering: Gathering): { from: number; to: number } {
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return { from: 0, to: 0 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const from = gathering === 'mean' ? least : Math.min(0, least);
  const [low, high] = [quantile(values, 0.25) ?? least, quantile(values, 0.75) ?? most];
  return { from, to: Math.max(Math.min(most, high + 3 * (high - low)), from) };
}
