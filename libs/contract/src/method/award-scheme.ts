import type { AwardScheme } from '@jiju/domain';
import { z } from 'zod';
import { populationRule } from './population-rule.ts';

/** An award scheme as JSON; whether it makes sense is said by `checkAwardScheme`. */
export const awardScheme = z.strictObject({
  size: z.number(),
  orderedBy: z.enum(['rank', 'rank-rise', 'marks']),
  population: z.exactOptional(populationRule),
  eligibility: z.exactOptional(
    z.strictObject({
      lowestRank: z.exactOptional(z.number()),
      minimumScore: z.exactOptional(z.number()),
      minimumStars: z.exactOptional(z.number()),
    }),
  ),
  perGroup: z.exactOptional(z.strictObject({ column: z.string().min(1).max(200), most: z.number() })),
}) satisfies z.ZodType<AwardScheme>;
