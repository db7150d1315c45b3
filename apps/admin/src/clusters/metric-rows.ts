import type { Indicator, MetricSheet } from '@jiju/contract';

export interface MetricRow {
  readonly indicator: Indicator;
  readonly value: number | null;
  readonly gap: Readonly<Record<string, unknown>> | undefined;
  readonly before: number | null;
  /** In %, where both values are there and the earlier one is above 0; no rate of what is a rate itself. */
  readonly change: number | null;
  readonly synthetic: boolean;
}

/** The values of a sheet beside those of the year before, reported indicators first, then by code. */
export function metricRows(
  sheet: MetricSheet,
  before: Readonly<Record<string, number>>,
  indicators: Iterable<Indicator>,
): MetricRow[] {
  const synthetic = new Set(sheet.synthetic);
  const rows = [...indicators].map((indicator) => {
    const value = sheet.values[indicator.code] ?? null;
    const earlier = before[indicator.code] ?? null;
    return {
      indicator,
      value,
      gap: sheet.gaps[indicator.code],
      before: earlier,
      change: changeOf(value, earlier, indicator.unit),
      synthetic: synthetic.has(indicator.code),
    };
  });
  return rows
    .filter(({ value, gap }) => value !== null || gap !== undefined)
    .toSorted(
      (a, b) => a.indicator.kind.localeCompare(b.indicator.kind) || a.indicator.code.localeCompare(b.indicator.code),
    );
}

function changeOf(value: number | null, before: number | null, unit: string): number | null {
  if (value === null || before === null || before <= 0 || unit === '%') return null;
  return (value / before - 1) * 100;
}
