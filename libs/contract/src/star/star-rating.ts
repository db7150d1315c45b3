import type { StarRating as Rating } from '@jiju/domain';
import { z } from 'zod';
import { freshness } from '../metric/metric-sheet.ts';
import { periodCode } from '../record/record.ts';

/** How a rating came about, and what the next star takes. */
export const starDetail = z.object({
  /** Null where a missing figure leaves it open. */
  stars: z.int().nullable(),
  entry: z.boolean().nullable(),
  atMost: z.int(),
  missing: z.array(z.string()),
  /** Stars 0: the entry threshold. Null at the top. */
  next: z
    .object({
      stars: z.int(),
      /** How many of the gaps must be closed; all of them when not given. */
      needed: z.exactOptional(z.int()),
      /** In the indicators' own units; `short` is 0 where it is met, null where the figure is missing. */
      gaps: z.array(
        z.object({ code: z.string(), least: z.number(), value: z.number().nullable(), short: z.number().nullable() }),
      ),
    })
    .nullable(),
}) satisfies z.ZodType<Rating>;
export type StarDetail = z.infer<typeof starDetail>;

/** `GET /api/star-ratings?ruleCode=&periodCode=&clusterId=` */
export const starRating = z.object({
  id: z.string(),
  ruleCode: z.string(),
  periodCode: z.string(),
  clusterId: z.int(),
  clusterCode: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  stars: z.int().nullable(),
  /** In the rating before by the same rule; null when there was none, or its figures left it open. */
  previousStars: z.int().nullable(),
  detail: starDetail.nullable(),
  /** Some figure that the rule reads of this cluster is synthetic. */
  synthetic: z.boolean(),
  /** The version of the rule that rated, by the period it holds from; null: it always has. */
  versionFrom: periodCode.nullable(),
  ...freshness,
});
export type StarRating = z.infer<typeof starRating>;
