import type { Scoring } from '@jiju/domain';
import { z } from 'zod';

const cap = z.exactOptional(z.enum(['none', 'upper', 'both'])).describe('where the score stops; "none" when not given');

/** How a value becomes an item score. */
export const scoring = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('min-max'),
    floor: z.exactOptional(z.number()).describe('percent of full points for the worst; 0 when not given'),
    ceiling: z.exactOptional(z.number()).describe('percent of full points for the best; 100 when not given'),
  }),
  z.strictObject({
    kind: z.literal('efficacy'),
    floor: z.number().describe('percent of full points at the not-allowed value: 60 or 20'),
    low: z.exactOptional(z.number()).describe('the smaller end; the smallest of the sample when not given'),
    high: z.exactOptional(z.number()).describe('the larger end; the largest of the sample when not given'),
    cap,
  }),
  z.strictObject({
    kind: z.literal('ratio-to-benchmark'),
    benchmark: z.number(),
    cap: z.exactOptional(z.number()).describe('most percent of full points; required when less is better'),
  }),
  z.strictObject({
    kind: z.literal('goalposts'),
    low: z.number(),
    high: z.number(),
    log: z.exactOptional(z.boolean()).describe('compare natural logarithms'),
    cap,
  }),
  z.strictObject({
    kind: z.literal('z-score'),
    mean: z.number().describe('percent of full points at the mean of the sample'),
    deviation: z.number().describe('percent of full points per standard deviation'),
  }),
  z.strictObject({ kind: z.literal('percentile') }),
]) satisfies z.ZodType<Scoring>;
