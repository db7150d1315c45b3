import { problem, type Assumptions, type Refusal } from '@jiju/domain';
import { z } from 'zod';
import { missingValue, outliers } from './method-definition.ts';
import { scoring } from './scoring.ts';

const percent = z.number().describe('percent');
const alternatives = 20;

/** What varies when it is asked how sure places are, as JSON; whether a method takes it is said by `checkAssumptions`. */
export const assumptions = z.strictObject({
  weights: z.exactOptional(z.strictObject({ percent })).describe('every weight up or down by at most this'),
  scorings: z.exactOptional(z.array(scoring).max(alternatives)).describe('one of these for all indicators'),
  aggregations: z
    .exactOptional(z.array(z.enum(['arithmetic', 'geometric', 'harmonic', 'copeland'])).max(alternatives))
    .describe('one of these for all groups'),
  missing: z.exactOptional(z.array(missingValue).max(alternatives)),
  outliers: z.exactOptional(z.array(z.union([outliers, z.literal('none')])).max(alternatives)),
  dropOne: z.exactOptional(z.boolean()).describe('one indicator, or none, is left out'),
  error: z
    .exactOptional(
      z.strictObject({ percent, of: z.exactOptional(z.record(z.string().min(1).max(200), z.number()).readonly()) }),
    )
    .describe('figures are off by this standard deviation, in percent of the value; `of`: by column'),
}) satisfies z.ZodType<Assumptions>;

/** Read parsed JSON as assumptions, or say at which places it is not. */
export function readAssumptions(json: unknown): Assumptions | Refusal {
  const parsed = assumptions.safeParse(json);
  if (parsed.success) return parsed.data;
  return {
    refused: parsed.error.issues.map((issue) =>
      problem(
        'assumptions-malformed',
        { place: issue.path.join('.') || '-', detail: issue.message },
        issue.path.join('.'),
      ),
    ),
  };
}
