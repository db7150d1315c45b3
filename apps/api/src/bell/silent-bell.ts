import type { Logger } from '@jiju/platform';
import type { Bell } from './bell.ts';

/** No queue: what is stale waits for a sweep. For tests, and for looking at a database without a machine room. */
export function silentBell(logger: Logger): Bell {
  logger.warn('no queue: results wait for the sweep of a worker');
  return {
    ring: () => undefined,
    ringForVerification: () => undefined,
    ringForRobustness: () => undefined,
    queueStatus: () =>
      Promise.resolve({
        backend: 'postgresql',
        reachable: false,
        paused: false,
        waiting: 0,
        active: 0,
        delayed: 0,
        failed: 0,
      }),
    schedules: () => Promise.resolve([]),
    runSchedule: () => Promise.resolve(false),
    pauseSchedule: () => Promise.resolve(false),
    resumeSchedule: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
}
