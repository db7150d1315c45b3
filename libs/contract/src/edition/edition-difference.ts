import { z } from 'zod';

const side = z.object({
  code: z.string(),
  frozenAt: z.string(),
  hash: z.string(),
  methodVersion: z.int(),
  ranked: z.int(),
});
const named = { nameZh: z.string(), nameEn: z.string() };
const change = <T extends z.ZodType>(value: T) =>
  z.object({
    code: z.string(),
    ...named,
    column: z.string(),
    before: value.nullable(),
    after: value.nullable(),
  });

/** `GET /api/editions/:id/difference`: what differs from the edition it takes the place of. */
export const editionDifference = z.object({
  before: side,
  after: side,
  /** Where the definitions of the method differ; a side that has nothing there leaves it out. */
  method: z.array(z.object({ path: z.string(), one: z.unknown(), other: z.unknown() })),
  clusters: z.array(
    z.object({
      id: z.string(),
      ...named,
      rank: z.int().nullable(),
      score: z.number().nullable(),
      previousRank: z.int().nullable(),
      previousScore: z.number().nullable(),
      change: z.int().nullable(),
      scoreChange: z.number().nullable(),
      movement: z.enum(['up', 'down', 'same', 'entered', 'left', 'unranked']),
    }),
  ),
  entered: z.array(z.string()),
  left: z.array(z.string()),
  figures: z.array(change(z.number())),
  texts: z.array(change(z.string())),
  redLines: z.boolean(),
});
