import { z } from 'zod';
import { freshness } from './metric-sheet.ts';

/**
 * Whose figures a total adds up: clusters that are active (`active`), that were active on the last day of the period
 * (`active-then`, as the totals of regions in formulas), or all but those in the archive (`all`, as measures of directives).
 */
export const totalMembers = ['active', 'active-then', 'all'] as const;
export type TotalMembers = (typeof totalMembers)[number];

/** `GET /api/explain/total?indicatorCode=&periodCode=&regionCode=&among=`: a total and the clusters it was made of. */
export const totalExplanation = z.object({
  indicatorCode: z.string(),
  periodCode: z.string(),
  /** Empty: everywhere. */
  regionCode: z.string(),
  among: z.enum(totalMembers),
  unit: z.string(),
  /** Null where nobody has a figure. */
  value: z.number().nullable(),
  synthetic: z.boolean(),
  /** The same total a year before, of those that counted then. */
  before: z.object({ periodCode: z.string(), value: z.number().nullable() }),
  /** Against the year before in %. */
  change: z.number().nullable(),
  /** How many clusters were to be in it, and how many have a figure. */
  expected: z.int(),
  present: z.int(),
  ...freshness,
  /** Same as `expected`: what the pages of `items` are turned by. */
  total: z.int(),
  /** Largest first, those without a figure last. */
  items: z.array(
    z.object({
      clusterId: z.int(),
      clusterCode: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      regionCode: z.string(),
      value: z.number().nullable(),
      /** A year before. */
      before: z.number().nullable(),
      gap: z.record(z.string(), z.unknown()).nullable(),
      synthetic: z.boolean(),
    }),
  ),
});
export type TotalExplanation = z.infer<typeof totalExplanation>;
