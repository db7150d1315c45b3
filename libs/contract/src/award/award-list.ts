import { z } from 'zod';
import { code, isoDate, longText, names, requiredText, shortText, stored } from '../record/record.ts';

/** An award that was given (表彰): members as printed, which is not the same as a computed rank. */
export const awardListInput = z.strictObject({
  code,
  ...names,
  /** The scheme it followed, where one is known. */
  schemeCode: z.string().nullable().default(null),
  /** The year that was judged; not the year of the ceremony. */
  year: z.int().min(1949).max(2100),
  conferredOn: isoDate.nullable().default(null),
  issuingBody: shortText.default(''),
  source: longText.default(''),
  /** False where names are missing from the source: they stay unknown. */
  complete: z.boolean().default(true),
  noteZh: longText.default(''),
  noteEn: longText.default(''),
  members: z
    .array(
      z.strictObject({
        clusterCode: z.string().nullable().default(null),
        printedName: requiredText,
        listedOrder: z.int().min(1),
        /** Only where the source says that the order is a rank. */
        rank: z.int().min(1).nullable().default(null),
      }),
    )
    .max(1000)
    .default([]),
});
export const awardList = z.object({ ...awardListInput.shape, ...stored });
export type AwardListInput = z.infer<typeof awardListInput>;
export type AwardList = z.infer<typeof awardList>;
