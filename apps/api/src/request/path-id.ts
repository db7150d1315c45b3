import { z } from 'zod';

/** The id of a record in a path: a whole number as it is written, and nothing that only comes to the same (`0x1`, `1e0`). */
export const pathId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'id')
  .transform(Number)
  .pipe(z.number().max(2_147_483_647));
