import type { ScheduleBook } from '@jiju/application';
import type { Query } from '../database/database.ts';

export function scheduleBook(query: Query): ScheduleBook {
  return {
    async isPaused(code) {
      const rows = await query<{ paused: boolean }>('select paused from schedule where code = $1', [code]);
      return rows[0]?.paused ?? false;
    },
    async record({ code, startedAt, finishedAt, outcome, result }) {
      await query(
        `insert into schedule_run (schedule, started_at, finished_at, outcome, result) values ($1, $2, $3, $4, $5::jsonb)`,
        [code, startedAt, finishedAt, outcome, JSON.stringify(result)],
      );
    },
  };
}

/** Deletes what has expired; answers how many of each. */
export async function cleanUp(query: Query): Promise<Record<string, number>> {
  const gone = async (sql: string): Promise<number> => (await query<object>(`${sql} returning 1 as gone`)).length;
  return {
    sessions: await gone('delete from session where expires_at < now()'),
    loginAttempts: await gone(`delete from login_attempt where last_at < now() - interval '1 hour'`),
    idempotencyKeys: await gone(`delete from idempotency_key where created_at < now() - interval '2 days'`),
    robustness: await gone(
      `delete from robustness r where ended_at is not null and id <= (select id from robustness o
         where o.method_code = r.method_code and o.period = r.period order by id desc offset 20 limit 1)`,
    ),
    scheduleRuns: await gone(
      `delete from schedule_run r where id <= (select id from schedule_run o where o.schedule = r.schedule order by id desc offset 500 limit 1)`,
    ),
  };
}
