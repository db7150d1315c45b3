import { z } from 'zod';
import { frequencies } from '../indicator/indicator.ts';
import { code, longText, names, periodCode, stored } from '../record/record.ts';
import { reviewed } from '../review/review.ts';
import { methodDefinition } from './method-definition.ts';

/** Method (考核办法): how clusters are judged. What it says stands in its versions. */
export const methodInput = z.strictObject({
  code,
  ...names,
  /** Which periods are ranked. */
  frequency: z.enum(frequencies).default('year'),
  descriptionZh: longText.default(''),
  descriptionEn: longText.default(''),
});
export const method = z.object({ ...methodInput.shape, ...stored });
export type MethodInput = z.infer<typeof methodInput>;
export type MethodRecord = z.infer<typeof method>;

export const methodVersionStates = ['draft', 'active', 'retired'] as const;

/** A method as it holds for periods from `effectiveFrom` to `effectiveTo` (`null`: open). */
export const methodVersionInput = z.strictObject({
  code,
  methodCode: z.string(),
  number: z.int().min(1),
  state: z.enum(methodVersionStates).default('draft'),
  effectiveFrom: periodCode.nullable().default(null),
  effectiveTo: periodCode.nullable().default(null),
  definition: methodDefinition,
  noteZh: longText.default(''),
  noteEn: longText.default(''),
});
export const methodVersion = z.object({ ...methodVersionInput.shape, ...stored, ...reviewed });
/** `POST /api/method-versions/:id/activate`: in force for these periods, with this definition if one is given. */
export const activationInput = z.strictObject({
  effectiveFrom: periodCode.nullable(),
  effectiveTo: periodCode.nullable().default(null),
  definition: methodDefinition.optional(),
});
export type MethodVersionInput = z.infer<typeof methodVersionInput>;
export type MethodVersion = z.infer<typeof methodVersion>;
