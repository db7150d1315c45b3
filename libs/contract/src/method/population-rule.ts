import type { PopulationRule, RankedPopulation } from '@jiju/domain';
import { z } from 'zod';

const values = z.array(z.string().min(1).max(200)).min(1).max(1000);

/** Who takes part in a ranking or an award. */
export const populationRule = z.strictObject({
  statuses: z.exactOptional(values),
  levels: z.exactOptional(values),
  regions: z
    .exactOptional(
      z
        .array(z.string().regex(/^\d{6}$/, 'region-code'))
        .min(1)
        .max(1000),
    )
    .describe('GB/T 2260; 410100 covers 410122'),
  tags: z.exactOptional(values),
  peerGroups: z.exactOptional(values),
  without: z
    .exactOptional(
      z.array(z.strictObject({ id: z.string().min(1).max(200), reason: z.string().min(1).max(2000) })).max(1000),
    )
    .describe('left out by name, with the reason that is published'),
}) satisfies z.ZodType<PopulationRule>;

/** Who takes part in a ranking: also those of a certain size. */
export const rankedPopulation = populationRule.extend({
  sizes: z.exactOptional(
    z
      .array(
        z.strictObject({
          column: z.string().min(1).max(200),
          least: z.exactOptional(z.number()),
          most: z.exactOptional(z.number()),
        }),
      )
      .max(20),
  ),
}) satisfies z.ZodType<RankedPopulation>;
