import type { Schedule } from '@jiju/contract';
import type { Database } from '../database/database.ts';

export interface ScheduleState {
  readonly paused: boolean;
  readonly lastRun: Schedule['lastRun'];
}

/** What is written down about the scheduled jobs, by code. */
export async function readScheduleRuns({ query }: Database): Promise<ReadonlyMap<string, ScheduleState>> {
  const rows = await query<{
    code: string;
    paused: boolean;
    startedAt: string | null;
    finishedAt: string | null;
    outcome: string | null;
    result: unknown;
  }>(
    `select coalesce(s.code, r.schedule) as code, coalesce(s.paused, false) as paused, r.started_at as "startedAt",
       r.finished_at as "finishedAt", r.outcome, r.result
     from schedule s full join (select distinct on (schedule) * from schedule_run order by schedule, id desc) r on r.schedule = s.code`,
  );
  const instant = (text: string | null): string | null => text && new Date(text).toISOString();
  return new Map(
    rows.map(({ code, paused, startedAt, finishedAt, outcome, result }) => {
      const lastRun = startedAt && {
        startedAt: instant(startedAt) ?? '',
        finishedAt: instant(finishedAt),
        outcome,
        result,
      };
      return [code, { paused, lastRun: lastRun || null }];
    }),
  );
}

export async function pauseSchedule({ query }: Database, code: string, paused: boolean): Promise<void> {
  await query(
    `insert into schedule (code, paused) values ($1, $2) on conflict (code) do update set paused = excluded.paused, updated_at = now()`,
    [code, paused],
  );
}
