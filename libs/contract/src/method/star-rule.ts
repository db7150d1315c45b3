import type { StarRule } from '@jiju/domain';
import { z } from 'zod';

const thresholds = z.record(z.string().min(1).max(100), z.number());

/** A star rule as JSON; whether it makes sense is said by `checkStarRule`. */
export const starRule = z.strictObject({
  entry: z.exactOptional(thresholds),
  levels: z.array(z.strictObject({ stars: z.number(), thresholds })).max(20),
  combine: z
    .union([z.enum(['all', 'any']), z.strictObject({ atLeast: z.number() })])
    .describe('how many thresholds of a level must be met'),
}) satisfies z.ZodType<StarRule>;
