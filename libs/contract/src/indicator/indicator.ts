import { z } from 'zod';
import { longText, names, periodCode, shortText, stored } from '../record/record.ts';

export const frequencies = ['year', 'quarter', 'month'] as const;
export const indicatorCode = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9_]*$/, 'indicator-code');

/** Indicator (指标): reported (base) or computed by a formula (derived). */
export const indicatorInput = z.strictObject({
  code: indicatorCode,
  ...names,
  /** As printed: 亿元, 万人, 平方公里, %. */
  unit: shortText,
  /** With how many decimals figures are shown. */
  decimals: z.int().min(0).max(10).default(2),
  /** 1 more is better, -1 less is better, 0 neither. */
  direction: z.union([z.literal(1), z.literal(-1), z.literal(0)]).default(1),
  frequency: z.enum(frequencies),
  kind: z.enum(['base', 'derived']),
  /** How the parts of a year make the year, and the clusters of a region the region. */
  aggregationOverTime: z.enum(['sum', 'mean', 'last', 'none']).default('sum'),
  aggregationOverRegions: z.enum(['sum', 'mean', 'weighted', 'none']).default('sum'),
  weightCode: z.string().nullable().default(null),
  plausibleMin: z.number().nullable().default(null),
  plausibleMax: z.number().nullable().default(null),
  /** A figure outside the range is refused, or accepted with a reason. */
  outOfRange: z.enum(['refuse', 'reason']).default('refuse'),
  /** A figure with more decimals than are shown is refused, or kept as it was reported. */
  moreDecimals: z.enum(['refuse', 'keep']).default('keep'),
  definitionZh: longText.default(''),
  definitionEn: longText.default(''),
  dataOwnerCode: z.string().nullable().default(null),
  byIndustry: z.boolean().default(false),
  /** Versions of the formula; each holds from its period on (`null`: from the beginning). Empty for base indicators. */
  formulas: z
    .array(z.strictObject({ from: periodCode.nullable().default(null), text: z.string().trim().min(1).max(2000) }))
    .max(20)
    .default([]),
});
export const indicator = z.object({ ...indicatorInput.shape, ...stored });
export type IndicatorInput = z.infer<typeof indicatorInput>;
export type Indicator = z.infer<typeof indicator>;
