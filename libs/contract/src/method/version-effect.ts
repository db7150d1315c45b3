import { z } from 'zod';
import { asOf, periodCode } from '../record/record.ts';
import { yesOrNo } from '../route/record-query.ts';

const id = z.coerce.number().int().min(1).max(2_147_483_647);

/** `GET /api/method-versions/:id/effect`: what the version would change in a period. */
export const versionEffectQuery = z.strictObject({
  periodCode,
  /** Id of the version compared with; absent: the one in force in the period. */
  against: id.optional(),
  /** In force from here on, for awards that look at the year before; absent: always. */
  from: periodCode.optional(),
  /** Every cluster, not only those it meets most. */
  rows: yesOrNo.default(false),
});

/** `GET /api/method-versions/:id/inputs`: everything the version reads to rank a period. */
export const versionInputsQuery = z.strictObject({ periodCode, asOf: asOf.optional() });

const reason = z
  .object({ code: z.string(), path: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .nullable();

export const effectRow = z.object({
  clusterId: z.int(),
  clusterCode: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  rank: z.int().nullable(),
  previousRank: z.int().nullable(),
  score: z.number().nullable(),
  previousScore: z.number().nullable(),
  /** Why it is not ranked by the version, or by the one compared with. */
  excluded: reason,
  previousExcluded: reason,
});
/** How many, and the first twenty of them. */
const some = z.object({ count: z.int(), rows: z.array(effectRow) });

export const versionEffect = z.object({
  methodCode: z.string(),
  periodCode: z.string(),
  number: z.int(),
  /** Number of the version compared with; null where none is in force. */
  against: z.int().nullable(),
  /** Whether anybody reported figures; if not, nothing is ranked and the rest is empty. */
  hasFigures: z.boolean(),
  /** Some figure behind either of the rankings is synthetic. */
  synthetic: z.boolean(),
  ranked: z.object({ before: z.int(), after: z.int() }),
  /** Ranked both times, at another place. */
  moved: z.int(),
  meanShift: z.number().nullable(),
  largest: z.array(effectRow),
  entered: some,
  left: some,
  enteredTop: z.array(effectRow),
  leftTop: z.array(effectRow),
  awards: z.array(z.object({ schemeCode: z.string(), gained: z.array(effectRow), lost: z.array(effectRow) })),
  /** When asked for: every cluster, in the order of the new places. */
  rows: z.array(effectRow).nullable(),
});
export type VersionEffectAnswer = z.infer<typeof versionEffect>;
export type EffectRow = z.infer<typeof effectRow>;
