import { z } from 'zod';
import { instant } from '../record/record.ts';

/** How fresh a computed result is. `stale`: something it depends on changed and it is being computed again. */
export const freshness = { computedAt: instant.nullable(), stale: z.boolean() };

/** Every value that counts of one cluster in one period. */
export const metricSheet = z.object({
  clusterId: z.int(),
  clusterCode: z.string(),
  periodCode: z.string(),
  values: z.record(z.string(), z.number()),
  /** Why a value is missing: `{ reason, code?, period? ... }` by indicator code. */
  gaps: z.record(z.string(), z.record(z.string(), z.unknown())),
  synthetic: z.array(z.string()),
  ...freshness,
});
export type MetricSheet = z.infer<typeof metricSheet>;

/** `GET /api/metrics-series?clusterCode=&indicatorCode=&frequency=`: one indicator over time, oldest first. */
export const metricSeries = z.object({
  clusterCode: z.string(),
  indicatorCode: z.string(),
  points: z.array(z.object({ periodCode: z.string(), value: z.number().nullable(), synthetic: z.boolean() })),
});
export type MetricSeries = z.infer<typeof metricSeries>;

/** `GET /api/metrics-trends?clusterCodes=&indicatorCode=&frequency=`: the same of several clusters; unknown ones have no points. */
export const metricTrends = z.array(metricSeries);
export type MetricTrends = z.infer<typeof metricTrends>;

/** `GET /api/explain/metric?clusterCode=&indicatorCode=&periodCode=`: a value and what it was made of. */
export interface MetricExplanation {
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly clusterCode: string;
  readonly unit: string;
  readonly value: number | null;
  readonly gap: Record<string, unknown> | null;
  readonly synthetic: boolean;
  readonly formula: string | null;
  /** The first period the formula is in force for; null: from the beginning. */
  readonly formulaFrom: string | null;
  /** The figure as entered, for base indicators. */
  readonly figure: { value: number | null; author: string; updatedAt: string; state: string; source: string } | null;
  /** Of the total of a region: how many clusters were expected, active on the last day, and how many have a figure. */
  readonly restsOn: { present: number; expected: number } | null;
  readonly inputs: readonly MetricExplanation[];
}
export const metricExplanation: z.ZodType<MetricExplanation> = z.lazy(() =>
  z.object({
    indicatorCode: z.string(),
    periodCode: z.string(),
    clusterCode: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    gap: z.record(z.string(), z.unknown()).nullable(),
    synthetic: z.boolean(),
    formula: z.string().nullable(),
    formulaFrom: z.string().nullable(),
    figure: z
      .object({
        value: z.number().nullable(),
        author: z.string(),
        updatedAt: instant,
        state: z.string(),
        source: z.string(),
      })
      .nullable(),
    restsOn: z.object({ present: z.int(), expected: z.int() }).nullable(),
    inputs: z.array(metricExplanation),
  }),
);
