import { z } from 'zod';
import { isoDate, names, stored } from '../record/record.ts';

export const regionLevels = ['province', 'city', 'county'] as const;

/** Administrative division (行政区划) with its GB/T 2260 code and the time it is valid. */
export const regionInput = z.strictObject({
  code: z.string().regex(/^\d{6}$/, 'region-code'),
  ...names,
  level: z.enum(regionLevels),
  parentCode: z
    .string()
    .regex(/^\d{6}$/, 'region-code')
    .nullable()
    .default(null),
  /** A code of the statistical system that is not in GB/T 2260, as for zones run by a city. */
  statistical: z.boolean().default(false),
  validFrom: isoDate.nullable().default(null),
  validTo: isoDate.nullable().default(null),
  /** The code that replaced this one (长垣: 410728, later 410783). */
  successorCode: z.string().nullable().default(null),
});
export const region = z.object({ ...regionInput.shape, ...stored });
export type RegionInput = z.infer<typeof regionInput>;
export type Region = z.infer<typeof region>;
