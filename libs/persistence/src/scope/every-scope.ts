import { scopeKinds, type EveryScope, type Scope, type ScopeKind } from '@jiju/domain';
import type { Query } from '../database/database.ts';

/** Where the scopes of a kind are found that have something to compute. */
const sources: Readonly<Record<EveryScope['every'], string>> = {
  metric: `select distinct period || '|' || cluster_id from observation
    union select period || '|' || cluster_id from metric
    union select left(period, 4) || '|' || cluster_id from observation`,
  total: `select distinct m.period || '|' || r.code from metric m cross join region r where r.archived_at is null
    and exists (select from cluster c where c.id = m.cluster_id and left(c.region_code, 2) = left(r.code, 2))
    union select period || '|' || region_code from region_total`,
  ranking: `select distinct m.period || '|' || method.code from metric m cross join method where method.frequency = case
    when length(m.period) = 4 then 'year' when m.period like '%Q%' then 'quarter' else 'month' end
    union select period || '|' || method_code from ranking`,
  star: `select distinct m.period || '|' || star_rule.code from metric m cross join star_rule where star_rule.frequency = case
    when length(m.period) = 4 then 'year' when m.period like '%Q%' then 'quarter' else 'month' end
    union select distinct period || '|' || rule_code from star_rating`,
  award: `select distinct ranking.period || '|' || award_scheme.code from ranking
    join award_scheme on award_scheme.method_code = ranking.method_code
    union select distinct m.period_code || '|' || award_scheme.code from inspection_mark m cross join award_scheme
    union select period || '|' || scheme_code from award_result`,
  directive: `select code from directive where archived_at is null`,
};

const stages: Readonly<Record<EveryScope['every'], number>> = {
  metric: 10,
  total: 20,
  ranking: 30,
  star: 40,
  award: 50,
  directive: 60,
};

/** Makes every scope of a kind stale, in one statement and in the order of the keys. */
export async function bumpEvery(query: Query, kind: EveryScope['every']): Promise<void> {
  const stage =
    kind === 'directive'
      ? '60'
      : `${stages[kind]} + case when key like '____|%' then 2 when key like '____-Q%' then 1 else 0 end`;
  await query(
    `insert into recompute_scope as s (kind, key, stage, wanted, done, wanted_since)
     select $1, key, ${stage}, 1, 0, clock_timestamp() from (${sources[kind]}) as n (key) order by key
     on conflict (kind, key) do update set wanted = s.wanted + 1, retry_at = null,
       wanted_since = case when s.wanted <= s.done then excluded.wanted_since else s.wanted_since end`,
    [kind],
  );
}

/** Scopes of a kind in the order of their keys, after a key. */
export function listScopes(query: Query, kind: ScopeKind, after: string, limit: number): Promise<Scope[]> {
  return query<Scope>(
    `select $1 as kind, key from (${sources[kind]}) as n (key) where key collate "C" > $2 order by key collate "C" limit $3`,
    [kind, after, limit],
  );
}

/** How many scopes of all kinds there are. */
export async function countScopes(query: Query): Promise<number> {
  const counts = scopeKinds.map((kind) => `(select count(*) from (${sources[kind]}) as n (key))`).join(' + ');
  const [row] = await query<{ count: string }>(`select ${counts} as count`);
  return Number(row?.count ?? 0);
}

/** Scopes of all kinds by chance. */
export function sampleScopes(query: Query, count: number): Promise<Scope[]> {
  const all = scopeKinds
    .map((kind) => `select '${kind}' as kind, key from (${sources[kind]}) as n (key)`)
    .join(' union all ');
  return query<Scope>(`select kind, key from (${all}) as every_scope order by random() limit $1`, [count]);
}
