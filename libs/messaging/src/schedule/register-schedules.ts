import type { Queue } from 'bullmq';
import { schedules, scheduleTimeZone, type ScheduleCode } from './schedules.ts';

const jobOptions = { removeOnComplete: 50, removeOnFail: 100, attempts: 1 };

/** Tells BullMQ the timing of every schedule; doing it again changes nothing. */
export async function registerSchedules(queue: Queue): Promise<void> {
  for (const { code, timing } of schedules) {
    const repeat =
      'pattern' in timing ? { pattern: timing.pattern, tz: scheduleTimeZone } : { every: timing.everySeconds * 1000 };
    await queue.upsertJobScheduler(code, repeat, { name: code, data: {}, opts: jobOptions });
  }
}

/** When each schedule runs next, as far as the queue says. */
export async function nextRuns(queue: Queue): Promise<ReadonlyMap<string, Date>> {
  const known = await queue.getJobSchedulers(0, 100);
  return new Map(known.flatMap(({ key, next }) => (next ? [[key, new Date(next)] as const] : [])));
}

/** Run a schedule now, apart from its timing. */
export async function runNow(queue: Queue, code: ScheduleCode): Promise<void> {
  await queue.add(code, { now: true }, jobOptions);
}
