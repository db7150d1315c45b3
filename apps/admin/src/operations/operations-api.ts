import { verified } from '@jiju/contract';
import type { z } from 'zod';
import { api } from '../provider/api.ts';

export type Verified = z.infer<typeof verified>;

/** `missing`: what is stale or was never computed; `all`: everything. */
export const recompute = (what: 'missing' | 'all', kind?: string) =>
  api.send('POST', '/operations/recompute', { body: kind === undefined ? { what } : { what, kind } });

/** One scope again, at once. */
export const retry = (kind: string, key: string) => api.send('POST', '/operations/retry', { body: { kind, key } });

/** Recompute everything from scratch and compare; nothing is changed. */
export const verify = (): Promise<Verified> => api.send('POST', '/operations/verify', { schema: verified });

export const moveSchedule = (id: string, step: 'run' | 'pause' | 'resume') =>
  api.send('POST', `/schedules/${encodeURIComponent(id)}/${step}`);
