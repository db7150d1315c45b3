import { z } from 'zod';
import { instant } from '../record/record.ts';

/**
 * One message of the stream at `/api/notices` (server-sent events; `id:` carries the position to resume from).
 * It names what changed; pages fetch again what they show of it.
 */
export const notice = z.object({
  position: z.string(),
  type: z.string(),
  subjectKind: z.string(),
  subjectKey: z.string(),
  actor: z.string(),
  at: instant,
  /** Ids of clusters or codes of records that are concerned, at most 200; empty: see the subject. */
  ids: z.array(z.union([z.int(), z.string()])),
});
export type Notice = z.infer<typeof notice>;
/** Event names of the stream: `notice`, `reset` (too much was missed: fetch everything again), `ready` (with the position). */
export const noticeEvents = ['notice', 'reset', 'ready'] as const;
