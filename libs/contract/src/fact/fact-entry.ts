import { z } from 'zod';
import { instant } from '../record/record.ts';

/** A line of the audit: who, when, what, before and after (inside `data`). */
export const factEntry = z.object({
  id: z.int(),
  type: z.string(),
  subjectKind: z.string(),
  subjectKey: z.string(),
  actor: z.string(),
  at: instant,
  requestId: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type FactEntry = z.infer<typeof factEntry>;
