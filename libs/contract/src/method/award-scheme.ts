import type { AwardScheme } from '@jiju/domain';
import { z } from 'zod';
import { populationRule } from './population-rule.ts';

/** More places than there are clusters in a province are a slip of the keyboard. */
const places = z.number().max(1000);

/** An award scheme as JSON; whether it makes sense is said by `checkAwardScheme`. */
export const awardScheme = z.strictObject({
  size: places,
  orderedBy: z.enum(['rank', 'rank-rise', 'marks']),
  population: z.exactOptional(populationRule),
  eligibility: z.exactOptional(
    z.strictObject({
      lowestRank: z.exactOptional(z.number()),
      minimumScore: z.exactOptional(z.number()),
      minimumStars: z.exactOptional(z.number()),
    }),
  ),
  entrants: z
    .exactOptional(z.enum(['none', 'from-behind-last']))
    .describe('a unit that was not ranked before has no rise, or rises from the place behind the last'),
  trimMarks: z
    .exactOptional(z.number())
    .describe('so many of the highest and of the lowest marks of each cluster are left out; 0 when not given'),
  perGroup: z.exactOptional(z.strictObject({ column: z.string().min(1).max(200), most: places })),
}) satisfies z.ZodType<AwardScheme>;
