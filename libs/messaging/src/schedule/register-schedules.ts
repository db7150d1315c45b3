import type { Queue } from 'bullmq';
import { schedules, scheduleTimeZone, type ScheduleCode, type ScheduleDefinition } from './schedules.ts';

const jobOptions = { removeOnComplete: 50, removeOnFail: 100, attempts: 1 };

/** A tick this late will not come by itself. */
const overdue = 60_000;

/** Tells BullMQ the timing of every schedule; doing it again changes nothing. */
export async function registerSchedules(queue: Queue): Promise<void> {
  for (const schedule of schedules) await register(queue, schedule);
}

/** Tells it again what it lost: its storage may have been wiped while the workers were running. */
export async function restoreSchedules(queue: Queue, now: number): Promise<void> {
  const next = await nextRuns(queue);
  for (const schedule of schedules) {
    const due = next.get(schedule.code)?.getTime();
    if (due === undefined || due < now - overdue) await register(queue, schedule);
  }
}

async function register(queue: Queue, { code, timing }: ScheduleDefinition): Promise<void> {
  const repeat =
    'pattern' in timing ? { pattern: timing.pattern, tz: scheduleTimeZone } : { every: timing.everySeconds * 1000 };
  await queue.upsertJobScheduler(code, repeat, { name: code, data: {}, opts: jobOptions });
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
