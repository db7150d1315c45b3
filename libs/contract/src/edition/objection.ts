import { z } from 'zod';
import { instant, longText, shortText } from '../record/record.ts';

export const verdicts = ['upheld', 'rejected'] as const;
/** `POST /api/editions/:id/objections` */
export const objectionInput = z.strictObject({
  /** Whom it concerns. */
  clusterCode: z.string(),
  text: longText.min(1),
  /** Who objects, where it is not who files it: a unit, a person. */
  objector: shortText.default(''),
});
/** `POST /api/objections/:id/answer` */
export const objectionAnswer = z.strictObject({ verdict: z.enum(verdicts), text: longText.min(1) });
export const objection = z.object({
  id: z.int(),
  editionCode: z.string(),
  clusterCode: z.string(),
  text: z.string(),
  /** Who objects and who filed it; empty for those who may not answer objections. */
  objector: z.string(),
  filedBy: z.string(),
  filedAt: instant,
  verdict: z.enum(verdicts).nullable(),
  answer: z.string(),
  answeredBy: z.string(),
  answeredAt: instant.nullable(),
});
export type Objection = z.infer<typeof objection>;
export type ObjectionInput = z.infer<typeof objectionInput>;
export type ObjectionAnswer = z.infer<typeof objectionAnswer>;
