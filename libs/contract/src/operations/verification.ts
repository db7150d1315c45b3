import { z } from 'zod';
import { instant } from '../record/record.ts';

export const verificationStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;

/** A stored result that is not what its inputs say, or that could not be computed. */
export const finding = z.object({
  kind: z.string(),
  key: z.string(),
  what: z.enum(['differs', 'not-computable']),
  detail: z.string(),
});
export type Finding = z.infer<typeof finding>;

/** A verification (校验): results computed again from scratch by the machine room and compared with what is stored. */
export const verification = z.object({
  id: z.int(),
  state: z.enum(verificationStates),
  /** So many results by chance; null: all of them. */
  sample: z.int().nullable(),
  askedBy: z.string(),
  askedAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Results there are to look at, as counted at the start. */
  total: z.int(),
  /** Results looked at; those of them that were stale are known to be behind and were not checked. */
  looked: z.int(),
  checked: z.int(),
  drifted: z.int(),
  failed: z.int(),
  /** The first findings of each kind. */
  findings: z.array(finding),
  error: z.string().nullable(),
});
export type Verification = z.infer<typeof verification>;
