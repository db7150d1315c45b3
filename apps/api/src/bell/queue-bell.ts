import {
  createBell,
  createRobustnessBell,
  createVerificationBell,
  isScheduleCode,
  nextRuns,
  queueStatus,
  runNow,
  schedules,
  scheduleTimeZone,
  type QueueBackend,
} from '@jiju/messaging';
import { pauseSchedule, readScheduleRuns, type Database } from '@jiju/persistence';
import type { Schedule } from '@jiju/contract';
import type { Queue } from 'bullmq';
import type { Bell } from './bell.ts';
import { openQueues } from './open-queues.ts';

export interface QueueBellNeeds {
  readonly backend: QueueBackend;
  readonly database: Database;
  readonly onError: (error: unknown) => void;
}

/** The bell on BullMQ. The api only adds jobs and looks; everything is worked on elsewhere. */
export async function openQueueBell({ backend, database, onError }: QueueBellNeeds): Promise<Bell> {
  const { bell, clock, verification, robustness, close } = await openQueues(backend, onError);
  const ring = createBell(bell, onError);
  const known = async (code: string, act: () => Promise<unknown>): Promise<boolean> => {
    if (!isScheduleCode(code)) return false;
    await act();
    return true;
  };
  return {
    ring,
    ringForVerification: createVerificationBell(verification, onError),
    ringForRobustness: createRobustnessBell(robustness, onError),
    queueStatus: async () => ({ backend: backend.kind, ...(await queueStatus(bell)) }),
    async schedules() {
      const [runs, next] = await Promise.all([readScheduleRuns(database), nextRunsInTime(clock)]);
      return schedules.map((definition): Schedule => {
        const { code, nameZh, nameEn, timing } = definition;
        const said = runs.get(code);
        return {
          id: code,
          nameZh,
          nameEn,
          timing: 'pattern' in timing ? timing.pattern : `${timing.everySeconds} s`,
          timeZone: scheduleTimeZone,
          paused: said?.paused ?? false,
          lastRun: said?.lastRun ?? null,
          nextRunAt: next.get(code)?.toISOString() ?? null,
        };
      });
    },
    runSchedule: (code) => known(code, () => (isScheduleCode(code) ? runNow(clock, code) : Promise.resolve())),
    pauseSchedule: (code) => known(code, () => pauseSchedule(database, code, true)),
    resumeSchedule: (code) => known(code, () => pauseSchedule(database, code, false)),
    close,
  };
}

/** A queue out of reach does not answer at all; the page then shows the rest. */
async function nextRunsInTime(clock: Queue): Promise<ReadonlyMap<string, Date>> {
  const nothing = new Map<string, Date>();
  const late = new Promise<typeof nothing>((resolve) => setTimeout(() => resolve(nothing), 2_000).unref());
  return Promise.race([nextRuns(clock).catch(() => nothing), late]);
}
