import { z } from 'zod';
import { code, isoDate, longText, periodCode, requiredText, shortText, stored } from '../record/record.ts';

/** A red line (一票否决) that was crossed. What follows from it stands in the method, under the code of the red line. */
export const redLineEventInput = z.strictObject({
  code,
  clusterCode: z.string(),
  periodCode,
  /** Code of the red line in the method. */
  redLine: code,
  /** How many times. */
  count: z.int().min(1).max(100).default(1),
  reasonZh: requiredText,
  reasonEn: shortText.default(''),
  evidence: longText.default(''),
  happenedOn: isoDate,
  issuingBody: requiredText,
  /** An appeal that was upheld takes the event out of every evaluation. */
  appeal: z.enum(['none', 'pending', 'upheld', 'rejected']).default('none'),
});
export const redLineEvent = z.object({ ...redLineEventInput.shape, ...stored });
export type RedLineEventInput = z.infer<typeof redLineEventInput>;
export type RedLineEvent = z.infer<typeof redLineEvent>;
