import { z } from 'zod';

/** A page of a list, and how many there are. */
export const listed = (item: z.ZodType) => z.object({ total: z.int(), items: z.array(item) });
