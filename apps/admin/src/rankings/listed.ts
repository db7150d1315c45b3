import { z } from 'zod';

/** An answer that is a list, alone or in the envelope that record lists have. */
export type Listed<T> = readonly T[] | { readonly items: readonly T[] };

export const listed = <T>(item: z.ZodType<T>): z.ZodType<Listed<T>> =>
  z.union([z.array(item), z.object({ total: z.int().optional(), items: z.array(item) })]);

export const itemsOf = <T>(list: Listed<T>): readonly T[] => ('items' in list ? list.items : list);
