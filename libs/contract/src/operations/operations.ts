import { z } from 'zod';
import { instant } from '../record/record.ts';
import { verification } from './verification.ts';

/** `GET /api/operations` */
export const operations = z.object({
  /** Stale scopes by kind, with the age of the oldest in seconds. */
  stale: z.array(z.object({ kind: z.string(), count: z.int(), oldestSeconds: z.number() })),
  /** How far it is, counted from the oldest scope that waits and has not failed; nothing when none does. */
  recomputing: z.object({ since: instant, done: z.int(), total: z.int() }).nullable(),
  /** Age of the oldest change that open pages cannot be told yet, because an older transaction is still open; else 0. */
  untoldSeconds: z.number(),
  failed: z.array(
    z.object({
      kind: z.string(),
      key: z.string(),
      failures: z.int(),
      lastError: z.string(),
      retryAt: instant.nullable(),
    }),
  ),
  queue: z.object({
    backend: z.enum(['postgresql', 'redis']),
    reachable: z.boolean(),
    paused: z.boolean(),
    waiting: z.int(),
    active: z.int(),
    delayed: z.int(),
    failed: z.int(),
  }),
  results: z.array(z.object({ kind: z.string(), count: z.int() })),
  /** Records that cannot be loaded; what depends on them stays stale until somebody puts them right. */
  broken: z.array(z.object({ kind: z.string(), code: z.string(), reason: z.string() })),
  /** The last check of a random sample. */
  drift: z.object({ at: instant.nullable(), checked: z.int(), drifted: z.int() }),
  /** The last verification that was asked for, running or ended. */
  verification: verification.nullable(),
});
export type Operations = z.infer<typeof operations>;

/** `POST /api/operations/recompute`: `missing` = what is stale or was never computed; `all` = everything. */
export const recomputeInput = z.object({ what: z.enum(['missing', 'all']), kind: z.string().optional() });

/** `GET /api/schedules`, `POST /api/schedules/:id/run`, `POST /api/schedules/:id/pause`, `POST /api/schedules/:id/resume` */
export const schedule = z.object({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** Cron pattern or interval, as text. */
  timing: z.string(),
  timeZone: z.string(),
  paused: z.boolean(),
  lastRun: z
    .object({ startedAt: instant, finishedAt: instant.nullable(), outcome: z.string().nullable(), result: z.unknown() })
    .nullable(),
  nextRunAt: instant.nullable(),
});
export type Schedule = z.infer<typeof schedule>;
