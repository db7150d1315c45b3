import type { Move, PlaceGap } from '@jiju/domain';
import { z } from 'zod';

const standing = z.object({ rank: z.int().nullable(), score: z.number().nullable(), of: z.int() });

/** A cluster that went by another: ahead in one of two rankings only. */
const crossing = z.object({
  clusterId: z.int(),
  clusterCode: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** Its place then and now; null: it was, or is, not ranked. */
  from: z.int().nullable(),
  to: z.int().nullable(),
});

/**
 * `GET /api/explain/move?methodCode&periodCode&clusterId&against&asOf&againstAsOf&version&againstVersion`: why a cluster stands elsewhere
 * than in another period, as of another moment, or by another version.
 */
export const rankMove = z.object({
  methodCode: z.string(),
  periodCode: z.string(),
  /** The period it is compared with. */
  against: z.string(),
  /** The moments of knowledge, where the past was asked for. */
  asOf: z.string().nullable(),
  againstAsOf: z.string().nullable(),
  /** Versions of the method, where others were asked for than those in force. */
  version: z.int().nullable(),
  againstVersion: z.int().nullable(),
  clusterId: z.int(),
  before: standing,
  after: standing,
  /** Places gained (positive) or lost; null unless it was ranked both times, and then there are no parts. */
  places: z.number().nullable(),
  /** They add up to the move exactly; halves of places are means over two orders of asking. */
  parts: z.array(
    z.object({
      cause: z.enum(['correction', 'method', 'population', 'others', 'red-lines', 'own']),
      /** The indicator of an own figure. */
      column: z.string().nullable(),
      places: z.number(),
      points: z.number(),
      from: z.number().nullable(),
      to: z.number().nullable(),
    }),
  ),
  /** The part of the others, by what moved. */
  others: z.array(
    z.object({
      /** null: red lines of others. */
      column: z.string().nullable(),
      places: z.number(),
      points: z.number(),
    }),
  ),
  crossings: z.object({
    /** Ahead now, and not before. */
    passedBy: z.array(crossing),
    /** Ahead before, and no longer. */
    passed: z.array(crossing),
  }),
}) satisfies z.ZodType<Omit<Move, 'crossings'>>;
export type RankMove = z.infer<typeof rankMove>;

/** `GET /api/explain/gap?methodCode&periodCode&clusterId&place`: what a better place would take; null when it is reached or nothing is ranked. */
export const placeGap = z.object({
  methodCode: z.string(),
  periodCode: z.string(),
  clusterId: z.int(),
  gap: z
    .object({
      place: z.int(),
      points: z.number(),
      ways: z.array(
        z.object({ code: z.string(), column: z.string(), value: z.number(), needed: z.number().nullable() }),
      ),
    })
    .nullable() satisfies z.ZodType<PlaceGap | null>,
});
export type PlaceGapAnswer = z.infer<typeof placeGap>;
