import { z } from 'zod';

/** Codes people type and print: letters, digits, dash and underscore. */
export const code = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'code');
/** A short text in one language. */
export const shortText = z.string().trim().max(200);
export const requiredText = shortText.min(1);
export const longText = z.string().trim().max(10_000);
/** A calendar day, `2013-12-31`. */
export const isoDate = z.iso.date();
/** A moment in UTC, `2013-12-31T16:00:00.000Z`. */
export const instant = z.iso.datetime({ offset: true });
/** The moment whose knowledge is asked for: an instant, or a day of Asia/Shanghai, which means its end. */
export const asOf = z.union([isoDate, instant], { error: 'as-of' });
/** A period in SDMX form: `2013`, `2013-Q4` or `2013-04`. */
export const periodCode = z.string().regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/, 'period');

/** Both languages of a name; a record without an English name shows its Chinese one. */
export const names = { nameZh: requiredText, nameEn: shortText.default('') };

/** What every stored record carries beside its own fields. */
export const stored = {
  id: z.int(),
  /** Grows by one with every change; a write names the one it saw (`If-Match`). */
  revision: z.int(),
  /** When it was archived; archived records stay readable and can be restored. */
  archivedAt: instant.nullable(),
  updatedAt: instant,
};
