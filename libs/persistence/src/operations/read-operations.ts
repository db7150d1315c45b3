import type { Operations } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { migrationList } from '../migrations/migration-list.ts';
import { readVerification } from '../verification/read-verification.ts';

/** What waits to be computed, by kind, with the age of the oldest. */
export async function readStaleScopes({ query }: Pick<Database, 'query'>): Promise<Operations['stale']> {
  const rows = await query<{ kind: string; count: string; oldestSeconds: number }>(
    `/* stale-scopes */ select kind, count(*) as count,
       greatest(0, extract(epoch from clock_timestamp() - min(wanted_since)))::float8 as "oldestSeconds"
     from recompute_scope where wanted > done group by kind order by kind`,
  );
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/**
 * How far the computing is: of the scopes that became stale or were computed since the oldest that still waits, how many are
 * done. What fails waits for other reasons and is counted elsewhere.
 */
async function readRecomputing({ query }: Pick<Database, 'query'>): Promise<Operations['recomputing']> {
  const [row] = await query<{ since: string | null; done: string; total: string }>(
    `with oldest as (select min(wanted_since) as since from recompute_scope where wanted > done and failures = 0)
     select since, count(*) filter (where wanted <= done) as done, count(*) as total
     from oldest join recompute_scope on failures = 0 and wanted_since >= since group by since`,
  );
  return row?.since
    ? { since: new Date(row.since).toISOString(), done: Number(row.done), total: Number(row.total) }
    : null;
}

/** Age of the oldest fact whose place in the order is not settled, because an older transaction is still open; else 0. */
export async function readUntoldSeconds({ query }: Pick<Database, 'query'>): Promise<number> {
  const [row] = await query<{ seconds: number }>(
    `/* untold */ select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(at))), 0)::float8 as seconds
     from fact where xid >= pg_snapshot_xmin(pg_current_snapshot())`,
  );
  return row?.seconds ?? 0;
}

/** Everything the operations page shows that is not the queue's. */
export async function readOperations(database: Database): Promise<Omit<Operations, 'queue' | 'broken'>> {
  const { query } = database;
  const [stale, recomputing, untoldSeconds, failed, results, drift, verification] = await Promise.all([
    readStaleScopes(database),
    readRecomputing(database),
    readUntoldSeconds(database),
    query<Operations['failed'][number]>(
      `select kind, key, failures, coalesce(last_error, '') as "lastError", retry_at as "retryAt" from recompute_scope
       where failures > 0 and wanted > done order by failures desc, kind, key limit 200`,
    ),
    query<{ kind: string; count: string }>(
      `select 'metric' as kind, count(*) as count from metric union all select 'total', count(*) from region_total
       union all select 'ranking', count(*) from ranking union all select 'star', count(*) from star_rating
       union all select 'award', count(*) from award_result union all select 'directive', count(*) from directive_status`,
    ),
    query<{ at: string; checked: number | null; drifted: number | null }>(
      `select finished_at as at, (result ->> 'checked')::int as checked, (result ->> 'drifted')::int as drifted from schedule_run
       where schedule = 'verify-sample' and outcome = 'done' order by id desc limit 1`,
    ),
    readVerification(database),
  ]);
  const [last] = drift;
  return {
    stale,
    recomputing,
    untoldSeconds,
    failed: failed.map((row) => ({ ...row, retryAt: row.retryAt && new Date(row.retryAt).toISOString() })),
    results: results.map(({ kind, count }) => ({ kind, count: Number(count) })),
    drift: {
      at: last ? new Date(last.at).toISOString() : null,
      checked: last?.checked ?? 0,
      drifted: last?.drifted ?? 0,
    },
    verification: verification ?? null,
  };
}

/** Ends the waiting time of what failed, so that the next round takes it. Answers how much there is to compute. */
export async function retryStale({ query }: Database, kind: string | null): Promise<number> {
  const rows = await query(
    'update recompute_scope set retry_at = null where wanted > done and ($1::text is null or kind = $1) returning kind',
    [kind],
  );
  return rows.length;
}

/** How many migrations ran, and how many this program knows: fewer means that its tables are not there yet. */
export async function readMigrations({ query }: Database): Promise<{ ran: number; known: number }> {
  const [row] = await query<{ ran: string }>('/* migrations */ select count(*) as ran from migration');
  return { ran: Number(row?.ran ?? 0), known: migrationList.length };
}
