/** Cells that stay empty on purpose, so that gaps, their reasons and an exclusion can be seen. */
interface Gap {
  readonly cluster: string;
  /** Absent: every indicator but the land and network stocks. */
  readonly indicators?: readonly string[];
  readonly periods: readonly string[];
}

const reason = '演示：特意留空 / demonstration: left empty on purpose';
const land = new Set(['BUILT_AREA', 'GREEN_AREA', 'STD_FLOOR', 'STD_FLOOR_MULTI', 'ROADS', 'PIPES']);

const gaps: readonly Gap[] = [
  // Too little for 2013: the ranking leaves it out and says why.
  { cluster: 'ZMD-RN', periods: ['2013-Q3', '2013-Q4'] },
  { cluster: 'PY-FX', indicators: ['RD_SPEND'], periods: ['2013-Q4'] },
  { cluster: 'NY-NZ', indicators: ['ENERGY'], periods: ['2012-Q2'] },
  { cluster: 'LY-YY', indicators: ['STD_FLOOR_MULTI'], periods: ['2013-Q4'] },
  { cluster: 'SQ-XY', indicators: ['OUTSIDE_FUNDS', 'NEW_PROJECTS'], periods: ['2011-Q1', '2011-Q2'] },
];

/** Clusters whose figures begin later than the others': entrants of the rankings of 2012 and 2013. */
const beginnings = new Map([
  ['PY-PD', '2012'],
  ['XX-YY', '2013'],
]);

export function hasBegun(clusterCode: string, periodCode: string): boolean {
  return periodCode >= (beginnings.get(clusterCode) ?? '');
}

/** Why the cell is empty, or `undefined` when it has a figure. */
export function gapAt(clusterCode: string, indicatorCode: string, periodCode: string): string | undefined {
  const hit = gaps.some(
    ({ cluster, indicators, periods }) =>
      cluster === clusterCode &&
      periods.includes(periodCode) &&
      (indicators ? indicators.includes(indicatorCode) : !land.has(indicatorCode)),
  );
  return hit ? reason : undefined;
}
