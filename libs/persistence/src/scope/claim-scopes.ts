import type { Taken } from '@jiju/application';
import type { Scope } from '@jiju/domain';
import type { Query } from '../database/database.ts';

export interface ClaimedScope {
  readonly scope: Scope;
  /** `wanted` as it was before any input was read. */
  readonly revision: number;
}

// One journey for looking and taking. The limit stands inside, so that nothing beyond it is locked; a page without anything
// free still answers its last row, from where the next one begins. Of a full page the last period, which may go on behind it,
// is left for the next: whoever has a whole period can follow what it means and compute each consequence once.
const claim = `/* claim */
with page as materialized (
  select kind, key, stage, wanted, stage || ' ' || split_part(key, '|', 1) as part from recompute_scope
  where wanted > done and (retry_at is null or retry_at <= now()) and (stage, key) > ($1::smallint, $2)
  order by stage, key limit $3),
edge as (select count(*) = $3 as full, min(part) as first, max(part) as last from page)
select kind, key, page.stage, wanted, pg_try_advisory_xact_lock(hashtextextended(kind || '|' || key, 7)) as mine,
  case when not edge.full then 'all' when edge.first = edge.last then 'part' else 'periods' end as extent
from page, edge where not edge.full or edge.first = edge.last or part <> edge.last
order by page.stage, key`;

interface Candidate extends Scope, Pick<Taken, 'extent'> {
  readonly stage: number;
  readonly wanted: string;
  readonly mine: boolean;
}

const lock = `/* claim-lock */
select kind, key from unnest($1::text[], $2::text[]) as n (kind, key)
where pg_try_advisory_xact_lock(hashtextextended(kind || '|' || key, 7))`;

/**
 * Takes stale scopes that no other round holds, until the transaction ends. Several workers share a long list: what one
 * holds, the next passes over.
 * @param look asked in the same journey and answered as of after the taking.
 */
export async function claimScopes<T>(
  query: Query,
  limit: number,
  look: () => Promise<T>,
): Promise<{ readonly claimed: readonly ClaimedScope[]; readonly extent: Taken['extent']; readonly looked: T }> {
  let [stage, key] = [-1, ''];
  for (;;) {
    const [rows, looked] = await Promise.all([query<Candidate>(claim, [stage, key, limit]), look()]);
    const claimed = rows
      .filter((row) => row.mine)
      .map((row) => ({ scope: { kind: row.kind, key: row.key }, revision: Number(row.wanted) }));
    const last = rows.at(-1);
    if (!last || claimed.length > 0) return { claimed, extent: last?.extent ?? 'all', looked };
    [stage, key] = [last.stage, last.key];
  }
}

const rooms = `/* lock-room */
select current_setting('max_locks_per_transaction')::int * current_setting('max_connections')::int / 2 as room`;

/**
 * Scopes one transaction may hold: half of the locks the server has room for. What is beyond it stays stale for the next
 * round; a server whose lock table is full would refuse everybody.
 */
export async function lockRoom(query: Query): Promise<number> {
  const [row] = await query<{ room: number }>(rooms);
  return row?.room ?? 0;
}

/** Which of the scopes this transaction may compute: an advisory lock each, never a lock on a row that a writer needs. */
export async function lockScopes(query: Query, scopes: readonly Scope[]): Promise<Scope[]> {
  if (scopes.length === 0) return [];
  return query<Scope>(lock, [scopes.map((scope) => scope.kind), scopes.map((scope) => scope.key)]);
}
