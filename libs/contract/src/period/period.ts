import { z } from 'zod';
import { isoDate, periodCode, shortText, stored } from '../record/record.ts';

/** An entry of the reporting calendar. A period that has no entry does not accept figures. */
export const periodInput = z.strictObject({
  code: periodCode,
  state: z.enum(['open', 'closed']).default('open'),
  opensOn: isoDate.nullable().default(null),
  /** Last day for figures, Asia/Shanghai. Figures after it are accepted while open and marked late. */
  dueOn: isoDate.nullable().default(null),
  /** Units that may still report after closing, each until its own day. */
  exceptions: z
    .array(z.strictObject({ clusterCode: z.string(), until: isoDate, note: shortText.default('') }))
    .max(500)
    .default([]),
});
export const period = z.object({ ...periodInput.shape, ...stored });
export type PeriodInput = z.infer<typeof periodInput>;
export type PeriodRecord = z.infer<typeof period>;
