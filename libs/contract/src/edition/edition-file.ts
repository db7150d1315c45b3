import { editionFormat } from '@jiju/domain';
import { z } from 'zod';
import { methodDefinition } from '../method/method-definition.ts';

const problem = z.strictObject({
  code: z.string(),
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const figures = z.array(z.number().nullable());
const unit = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.number()),
  groups: z.record(z.string(), z.string()),
});
const result = z.strictObject({
  code: z.string(),
  score: z.number().nullable(),
  rank: z.int().nullable(),
  peerRank: z.int().nullable(),
  regionRank: z.int().nullable(),
  raw: figures,
  normalised: figures,
  points: figures,
  groups: figures,
  excluded: problem.nullable(),
  awardBlocked: z.string().nullable(),
});
const redLine = z.strictObject({ unit: z.string(), redLine: z.string(), count: z.exactOptional(z.int()) });

/** All that a method reads besides itself. */
export const editionInputs = z.strictObject({
  units: z.array(unit),
  redLines: z.array(redLine),
  around: z.exactOptional(
    z.strictObject({
      ranked: z.array(z.string()),
      periods: z.array(z.strictObject({ period: z.string(), units: z.array(unit), redLines: z.array(redLine) })),
    }),
  ),
});

/** The file of an edition (JSON). `docs/method.md` says what each part means. */
export const editionFile = z.strictObject({
  format: z.literal(editionFormat),
  code: z.string(),
  number: z.int(),
  previousHash: z.string().nullable(),
  supersedes: z.string().nullable(),
  frozenAt: z.string(),
  noteZh: z.string(),
  noteEn: z.string(),
  period: z.string(),
  inputRevision: z.string(),
  synthetic: z.boolean(),
  method: z.strictObject({
    code: z.string(),
    nameZh: z.string(),
    nameEn: z.string(),
    version: z.int(),
    definition: methodDefinition,
  }),
  clusters: z.array(z.strictObject({ code: z.string(), nameZh: z.string(), nameEn: z.string() })),
  inputs: editionInputs,
  results: z.array(result),
  archived: z.array(z.strictObject({ code: z.string(), excluded: problem })),
  /** SHA-256 of the canonical text (RFC 8785) of everything but the hash and the seals. */
  hash: z.string(),
  /** The first digits of the same over every part by itself: they say where a file was altered. */
  seals: z.record(z.string(), z.string()),
});
