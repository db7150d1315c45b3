import { z } from 'zod';
import { code, instant, isoDate, longText, periodCode, stored } from '../record/record.ts';
import { reviewed } from '../review/review.ts';

export const editionStates = ['draft', 'under-review', 'posted', 'final', 'superseded'] as const;
/** `POST /api/editions` freezes the ranking as it is now. */
export const editionInput = z.strictObject({
  code,
  methodCode: z.string(),
  periodCode,
  noteZh: longText.default(''),
  noteEn: longText.default(''),
});
/** `POST /api/editions/:id/state` */
export const editionStep = z.strictObject({
  state: z.enum(editionStates),
  /** With `posted`: the last day for objections. */
  postedUntil: isoDate.nullable().default(null),
  /** With `under-review`: what whoever may review shall know. */
  note: longText.default(''),
});
export const edition = z.object({
  ...editionInput.shape,
  ...stored,
  ...reviewed,
  state: z.enum(editionStates),
  postedUntil: isoDate.nullable(),
  supersedes: z.string().nullable(),
  /** The edition that took its place; null while it holds. */
  supersededBy: z.string().nullable(),
  hash: z.string(),
  /** Place in the chain of all editions, and the hash of the one before; null for one frozen before there was a chain. */
  number: z.int().nullable(),
  previousHash: z.string().nullable(),
  frozenAt: instant.nullable(),
  methodVersion: z.int().nullable(),
  /** Objections that were filed, that wait for an answer, and that were upheld. */
  objections: z.int(),
  openObjections: z.int(),
  upheldObjections: z.int(),
});
export type EditionInput = z.infer<typeof editionInput>;
export type EditionStep = z.output<typeof editionStep>;
export type Edition = z.infer<typeof edition>;
