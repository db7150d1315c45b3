import type { Scope } from '@jiju/domain';
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
