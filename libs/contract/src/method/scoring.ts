import type { Scoring } from '@jiju/domain';
import { z } from 'zod';

const cap = z.exactOptional(z.enum(['none', 'upper', 'both'])).describe('where the score stops; "none" when not given');

const mostPercent = z.exactOptional(z.number()).describe('most percent of full points');
const column = z.string().min(1).max(200);

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
  z.strictObject({ kind: z.literal('rank') }),
  z.strictObject({ kind: z.literal('borda') }),
  z.strictObject({ kind: z.literal('fraction-of-maximum') }),
  z.strictObject({
    kind: z.literal('distance-to-reference'),
    unit: z.string().min(1).max(200).describe('the unit whose value is worth full points'),
    cap: mostPercent,
  }),
  z.strictObject({ kind: z.literal('distance-to-target'), target: z.number(), cap: mostPercent }),
  z.strictObject({
    kind: z.literal('base-and-steps'),
    base: column.describe('column of what is compared with: the value of last year, say'),
    atBase: z.number().describe('percent of full points when equal to the base'),
    step: z.number().describe('percent of the base'),
    points: z.number().describe('percent of full points for every step above, and off for every step below'),
    whole: z.exactOptional(z.boolean()).describe('only full steps count'),
    least: z.exactOptional(z.number()).describe('0 when not given'),
    most: z.number(),
  }),
  z.strictObject({
    kind: z.literal('target-and-units'),
    target: z.number(),
    perUnit: z.number().describe('percent of full points for every unit over or under the target'),
    most: z.number().describe('most percent either way'),
  }),
  z.strictObject({
    kind: z.literal('event-count'),
    perEvent: z.number().describe('percent of full points each; off full points when less is better'),
    most: z.number(),
  }),
  z.strictObject({
    kind: z.literal('target-completion'),
    target: z.union([z.number(), column]).describe('one for all, or a column with the target of each'),
    step: z.number().describe('percent over the target'),
    points: z.number().describe('percent of full points for every full step over the target'),
    most: z.number(),
  }),
]) satisfies z.ZodType<Scoring>;
