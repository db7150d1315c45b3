import { z } from 'zod';
import { code, isoDate, longText, periodCode, requiredText, shortText, stored } from '../record/record.ts';

export const redLineEffects = ['deduct', 'award-blocked', 'failed'] as const;

/** Red line (一票否决): outside the weighted sum. */
export const redLineEventInput = z
  .object({
    code,
    clusterCode: z.string(),
    periodCode,
    effect: z.enum(redLineEffects),
    /** Points taken off the score; only with the effect `deduct`. */
    points: z.number().min(0).max(1000).nullable().default(null),
    reasonZh: requiredText,
    reasonEn: shortText.default(''),
    evidence: longText.default(''),
    happenedOn: isoDate,
    issuingBody: requiredText,
    appeal: z.enum(['none', 'pending', 'upheld', 'rejected']).default('none'),
  })
  .refine((event) => event.effect !== 'deduct' || event.points !== null, { path: ['points'], message: 'points-required' });
export const redLineEvent = z.object({ ...redLineEventInput.shape, ...stored });
export type RedLineEventInput = z.infer<typeof redLineEventInput>;
export type RedLineEvent = z.infer<typeof redLineEvent>;
