import type { Unfinished } from '@jiju/application';
import type { Scope, ScopeKind } from '@jiju/domain';
import type { Query } from '../database/database.ts';

/** The scopes that are not stale: what is stored for them should be right. */
export async function freshScopes(query: Query, scopes: readonly Scope[]): Promise<Scope[]> {
  return query<Scope>(
    `select n.kind, n.key from unnest($1::text[], $2::text[]) with ordinality as n (kind, key, at)
     where not exists (select from recompute_scope s where s.kind = n.kind and s.key = n.key and s.wanted > s.done)
     order by n.at`,
    [scopes.map((scope) => scope.kind), scopes.map((scope) => scope.key)],
  );
}

/** Leaves scopes alone for a while that failed: 2, 4, 8 ... seconds, ten minutes at most. */
export async function setAside(query: Query, scopes: readonly Scope[], reason: string): Promise<void> {
  await query(
    `update recompute_scope s set failures = s.failures + 1, last_error = left($3, 2000),
       retry_at = now() + least(interval '10 minutes', interval '1 second' * power(2, least(s.failures + 1, 12)))
     from unnest($1::text[], $2::text[]) as n (kind, key) where s.kind = n.kind and s.key = n.key and s.wanted > s.done`,
    [scopes.map((scope) => scope.kind), scopes.map((scope) => scope.key), reason],
  );
}

/** The moment by the clock of the database, which also says since when a scope is stale. */
export async function databaseClock(query: Query): Promise<string> {
  const [row] = await query<{ now: string }>('select clock_timestamp()::text as now');
  return row?.now ?? '';
}

/** How many scopes of these kinds have been stale since before a moment. */
export async function staleSince(query: Query, kinds: readonly ScopeKind[], moment: string): Promise<Unfinished> {
  const [row] = await query<{ waiting: number; failing: number }>(
    `/* stale-since */ select count(*) filter (where not aside)::int as waiting, count(*) filter (where aside)::int as failing
     from (select retry_at is not null and retry_at > now() as aside from recompute_scope
       where wanted > done and kind = any($1) and wanted_since <= $2::timestamptz) as stale`,
    [kinds, moment],
  );
  return row ?? { waiting: 0, failing: 0 };
}
