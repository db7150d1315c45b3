import type { ItemExplanation } from '@jiju/domain';
import { z } from 'zod';
import { scoring } from '../method/scoring.ts';
import { rankedIndicator, rankingProblem } from './ranking.ts';

const pulled = z.object({ points: z.int(), limit: z.number() }).exactOptional();

/** What the outlier rule did to the values that are measured together. */
const treatment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('winsorised'), points: z.int(), high: pulled, low: pulled }),
  z.object({ kind: z.literal('log'), passes: z.boolean() }),
  z.object({ kind: z.literal('left') }),
]);

/**
 * `GET /api/explain/score?methodCode&periodCode&clusterId&indicatorCode&version`: how one indicator of a cluster came to its score. Values are in the
 * unit the indicator is kept in, after division and transform; points are score points.
 */
export const itemScore = z.object({
  methodCode: z.string(),
  methodVersion: z.int(),
  periodCode: z.string(),
  clusterId: z.int(),
  /** Code in the method. */
  code: z.string(),
  ...rankedIndicator.pick({ denominator: true, transform: true }).shape,
  scoring,
  direction: z.union([z.literal(1), z.literal(-1)]),
  fullPoints: z.number(),
  raw: z.number().nullable(),
  /** How it was divided and transformed, with the numbers put in; null where it is the figure itself. */
  derivation: z.string().nullable(),
  /** What the formula was given: after what is filled in and the treatment of outliers. */
  value: z.number().nullable(),
  imputed: z.boolean(),
  /** Why there is no value, or no score of the value. */
  problem: rankingProblem.nullable(),
  treatment,
  /** The group it is measured apart in. */
  group: z.string().nullable(),
  /** How many values are measured together. */
  measured: z.int(),
  acrossPeriods: z.boolean(),
  yardsticks: z.array(
    z.object({
      kind: z.enum([
        'lowest',
        'highest',
        'lowest-above-0',
        'mean',
        'deviation',
        'worse',
        'reference',
        'base',
        'target',
      ]),
      value: z.number(),
      /** Code of the cluster whose value it is, and how many more have it. */
      id: z.string().nullable(),
      more: z.int(),
    }),
  ),
  /** The formula with its numbers put in. */
  arithmetic: z.string().nullable(),
  /** Why everybody got the same. */
  flat: z.enum(['constant', 'without-width', 'reached', 'nothing-above-0']).nullable(),
  score: z.number().nullable(),
}) satisfies z.ZodType<ItemExplanation>;
/** `GET /api/explain/missing?methodCode&periodCode&clusterId`: the indicators of a cluster that have no figure to score, or no score of one, and why. */
export const missingScores = z.array(
  z.object({
    code: z.string(),
    /** The rule for missing values put a value in its place. */
    imputed: z.boolean(),
    problem: rankingProblem,
  }),
);
export type ItemScore = z.infer<typeof itemScore>;
