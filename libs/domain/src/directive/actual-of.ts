import { compensatedSum } from '../region/compensated-sum.ts';
import { countCandidates, satisfies, type Counted } from './count-candidates.ts';
import type { FigureRow } from './figure-row.ts';
import { inScope } from './measure-inputs.ts';
import type { CountTarget, Measure, MetricTarget } from './measure.ts';

export interface MeasureActual {
  /** `null` when there is no figure to compute it from, or the measure is not computed from figures. */
  readonly value: number | null;
  /** Of a count: what counts, largest first. Empty for everything else. */
  readonly counted: readonly Counted[];
  /** How many things were looked at: clusters, regions or industry clusters with a figure. */
  readonly candidates: number;
  /** Clusters in scope without a figure: the value is computed without them. */
  readonly missing: readonly string[];
}

/**
 * The actual value of a measure from the figures of clusters. The order of the rows changes nothing, to the last bit.
 * @param table one row per cluster; rows out of scope are left out here (only `share` needs them).
 */
export function actualOf(measure: Measure | null, table: readonly FigureRow[]): MeasureActual {
  if (measure?.kind !== 'metric-target' && measure?.kind !== 'count-target')
    return { value: null, counted: [], candidates: 0, missing: [] };
  const sorted = [...table].sort((a, b) => (a.clusterCode < b.clusterCode ? -1 : 1));
  const rows = sorted.filter((row) => inScope(measure.scope, row.clusterCode, row.regions));
  const missing = rows.filter((row) => !hasFigure(row)).map(({ clusterCode }) => clusterCode);
  return measure.kind === 'count-target'
    ? { ...counting(measure, rows), missing }
    : { value: aggregated(measure, rows, sorted), counted: [], candidates: rows.length - missing.length, missing };
}

function counting(measure: CountTarget, rows: readonly FigureRow[]): Omit<MeasureActual, 'missing'> {
  const candidates = countCandidates(measure.of, rows);
  const counted = candidates.filter(({ value }) => satisfies(value, measure.operator, measure.threshold));
  return {
    value: rows.some(hasFigure) ? counted.length : null,
    counted: counted.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1)),
    candidates: candidates.length,
  };
}

function aggregated(
  { aggregation }: MetricTarget,
  rows: readonly FigureRow[],
  all: readonly FigureRow[],
): number | null {
  const values = valuesOf(rows);
  if (values.length === 0) return null;
  switch (aggregation) {
    case 'sum':
      return compensatedSum(values) ?? null;
    case 'mean':
      return ratioOf(compensatedSum(values), values.length);
    case 'min':
      return values.reduce((least, value) => Math.min(least, value));
    case 'max':
      return values.reduce((most, value) => Math.max(most, value));
    case 'share':
      return ratioOf(100 * (compensatedSum(values) ?? NaN), compensatedSum(valuesOf(all)));
    case 'weighted-mean': {
      const weighed = rows.flatMap(({ value, weight }) =>
        value === null || weight === null || weight === undefined ? [] : [{ value, weight }],
      );
      const total = compensatedSum(weighed.map(({ weight }) => weight));
      return ratioOf(compensatedSum(weighed.map(({ value, weight }) => value * weight)), total);
    }
  }
}

/** `null` instead of a division by zero or a number out of range. */
function ratioOf(dividend: number | undefined, divisor: number | undefined): number | null {
  if (dividend === undefined || divisor === undefined || divisor === 0) return null;
  const ratio = dividend / divisor;
  return Number.isFinite(ratio) ? ratio : null;
}

function valuesOf(rows: readonly FigureRow[]): number[] {
  return rows.flatMap(({ value }) => (value === null ? [] : [value]));
}

function hasFigure({ value, byIndustry }: FigureRow): boolean {
  return value !== null || byIndustry !== undefined;
}
