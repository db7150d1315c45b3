import { compensatedSum } from '../region/compensated-sum.ts';
import type { FigureRow } from './figure-row.ts';
import { reaches } from './light.ts';
import type { CountOperator, CountSubject } from './measure.ts';

/** One thing that a count target looks at. */
export interface Counted {
  /** Unique among them: the cluster, the region, or `region/industry`. */
  readonly key: string;
  readonly clusterCode: string | null;
  readonly regionCode: string | null;
  readonly industry: string | null;
  readonly value: number;
}

/**
 * What a count target looks at, each with its figure. Regions and industry clusters add up their clusters.
 *
 * A figure that is not broken down by industry is counted for the first-named leading industry of its cluster alone:
 * counting it for each of them would count the same revenue several times.
 * @param rows in a fixed order: the sums follow it.
 */
export function countCandidates(of: CountSubject, rows: readonly FigureRow[]): Counted[] {
  if (of.kind === 'clusters') {
    return rows.flatMap(({ clusterCode, value }) =>
      value === null ? [] : [{ key: clusterCode, clusterCode, regionCode: null, industry: null, value }],
    );
  }
  const groups = new Map<string, { regionCode: string; industry: string | null; values: number[] }>();
  const add = (regionCode: string, industry: string | null, value: number) => {
    const key = industry === null ? regionCode : `${regionCode}/${industry}`;
    const group = groups.get(key);
    if (group) group.values.push(value);
    else groups.set(key, { regionCode, industry, values: [value] });
  };
  for (const row of rows) {
    const region = row.regions[of.level];
    if (region === null) continue;
    if (of.kind === 'regions') {
      if (row.value !== null) add(region, null, row.value);
    } else {
      for (const [industry, value] of figuresByIndustry(row)) add(region, industry, value);
    }
  }
  return [...groups].flatMap(([key, { regionCode, industry, values }]) => {
    const value = compensatedSum(values);
    return value === undefined ? [] : [{ key, clusterCode: null, regionCode, industry, value }];
  });
}

/** Whether a value satisfies a condition; sums that miss the threshold by a binary fraction only are on it. */
export function satisfies(value: number, operator: CountOperator, threshold: number): boolean {
  switch (operator) {
    case '>=':
      return reaches(value, threshold);
    case '>':
      return !reaches(-value, -threshold);
    case '<=':
      return reaches(-value, -threshold);
    case '<':
      return !reaches(value, threshold);
  }
}

function figuresByIndustry({ industries, value, byIndustry }: FigureRow): [string, number][] {
  if (byIndustry) return Object.entries(byIndustry);
  const [leading] = industries;
  return leading === undefined || value === null ? [] : [[leading, value]];
}
