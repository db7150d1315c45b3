import { verification, type Verification } from '@jiju/contract';
import { api } from '../provider/api.ts';

/** `missing`: what is stale or was never computed; `all`: everything. */
export const recompute = (what: 'missing' | 'all', kind?: string) =>
  api.send('POST', '/operations/recompute', { body: kind === undefined ? { what } : { what, kind } });

/** One scope again, at once. */
export const retry = (kind: string, key: string) => api.send('POST', '/operations/retry', { body: { kind, key } });

/** Have everything recomputed from scratch and compared; nothing is changed. Answers the verification that runs. */
export const verify = (): Promise<Verification> => api.send('POST', '/operations/verify', { schema: verification });

export const cancelVerification = (id: number): Promise<Verification> =>
  api.send('POST', `/operations/verify/${id}/cancel`, { schema: verification });

export const moveSchedule = (id: string, step: 'run' | 'pause' | 'resume') =>
  api.send('POST', `/schedules/${encodeURIComponent(id)}/${step}`);
