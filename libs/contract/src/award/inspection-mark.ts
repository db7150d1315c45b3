import { z } from 'zod';
import { code, isoDate, periodCode, requiredText, shortText, stored } from '../record/record.ts';

/** A judge's mark from an inspection tour (观摩点评), entered by hand. */
export const inspectionMarkInput = z.strictObject({
  code,
  clusterCode: z.string(),
  periodCode,
  /** The group of cities that was inspected together. */
  group: requiredText,
  judge: requiredText,
  marks: z.number().min(0).max(100),
  inspectedOn: isoDate.nullable().default(null),
  note: shortText.default(''),
});
export const inspectionMark = z.object({ ...inspectionMarkInput.shape, ...stored });
export type InspectionMarkInput = z.infer<typeof inspectionMarkInput>;
export type InspectionMark = z.infer<typeof inspectionMark>;
