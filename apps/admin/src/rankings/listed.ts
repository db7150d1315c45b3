import { z } from 'zod';

/** An answer that is a list, in the envelope all lists have. */
export const listed = <T>(item: z.ZodType<T>): z.ZodType<{ total: number; items: T[] }> =>
  z.object({ total: z.int(), items: z.array(item) });
