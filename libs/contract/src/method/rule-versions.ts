import { z } from 'zod';
import { periodCode, shortText } from '../record/record.ts';

/** Versions of a rule, oldest first; each holds from its period on until the next one begins (`null`: it always has). */
export const ruleVersions = <D extends z.ZodType>(definition: D) =>
  z
    .array(
      z.strictObject({
        effectiveFrom: periodCode.nullable().default(null),
        definition,
        /** Why there is this version. */
        note: shortText.default(''),
      }),
    )
    .min(1)
    .max(20);
