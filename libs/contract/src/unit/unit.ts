import { z } from 'zod';
import { code, names, shortText, stored } from '../record/record.ts';

export const unitKinds = ['government', 'department', 'office', 'management-body'] as const;

/** An organisation that leads, supports, supervises or reports. */
export const unitInput = z.strictObject({
  code,
  ...names,
  kind: z.enum(unitKinds),
  regionCode: z.string().nullable().default(null),
  contact: shortText.default(''),
});
export const unit = z.object({ ...unitInput.shape, ...stored });
export type UnitInput = z.infer<typeof unitInput>;
export type Unit = z.infer<typeof unit>;
