import { setImmediate } from 'node:timers/promises';
import { stageOf, subjectOf, type Fact, type Scope } from '@jiju/domain';
import type { Actor } from '@jiju/application';
import type { Send } from '../database/database.ts';

/** Changes to the book of scopes: `wanted` grows by one for what is stale, `done` rises for what was computed. */
export interface ScopeChanges {
  readonly stale: readonly Scope[];
  readonly done: readonly { readonly scope: Scope; readonly revision: number }[];
}

// Rows are written in the order of their keys: two transactions that touch the same scopes then wait for each other
// instead of dying of a deadlock. One statement for both columns, for the same reason.
const sql = `/* write-facts */
with scopes as (
  insert into recompute_scope as s (kind, key, stage, wanted, done, wanted_since)
  select kind, key, stage, wanted, done, clock_timestamp()
  from unnest($1::text[], $2::text[], $3::smallint[], $4::bigint[], $5::bigint[]) as n (kind, key, stage, wanted, done)
  order by kind, key
  on conflict (kind, key) do update set
    wanted = s.wanted + excluded.wanted,
    done = greatest(s.done, excluded.done),
    wanted_since = case when s.wanted <= greatest(s.done, excluded.done) then excluded.wanted_since else s.wanted_since end,
    failures = case when excluded.done > 0 then 0 else s.failures end,
    last_error = case when excluded.done > 0 then null else s.last_error end,
    retry_at = null
)
-- One document of all facts: an array of documents would be escaped and read twice.
insert into fact (at, type, subject_kind, subject_key, actor, request_id, data)
select (select coalesce(nullif(current_setting('jiju.moment', true), '')::timestamptz, clock_timestamp())), n.*
from rows from (unnest($6::text[], $7::text[], $8::text[], $9::text[], $10::text[]), jsonb_array_elements($11::jsonb)) as n`;

// Facts are of the moment they are written at, which is right before the commit: whatever a transaction waited for has an
// earlier one. So everything up to a moment is a state the house was in. All facts of a transaction are of one moment.
const oneMoment = `/* one-moment */ select set_config('jiju.moment', clock_timestamp()::text, true)`;

/** Facts of one statement at most. */
const batch = 1_000;

/**
 * Writes facts and their consequences; only the transaction calls it.
 * @param actorOf who did the fact at a position.
 */
export async function writeFacts(
  send: Send,
  actorOf: (at: number) => Actor,
  facts: readonly Fact[],
  changes: ScopeChanges,
): Promise<void> {
  const rows = new Map<string, { scope: Scope; wanted: number; done: number }>();
  const rowOf = (scope: Scope): { scope: Scope; wanted: number; done: number } => {
    const name = `${scope.kind}|${scope.key}`;
    const row = rows.get(name) ?? { scope, wanted: 0, done: 0 };
    rows.set(name, row);
    return row;
  };
  for (const scope of changes.stale) rowOf(scope).wanted = 1;
  for (const { scope, revision } of changes.done) rowOf(scope).done = revision;
  if (rows.size === 0 && facts.length === 0) return;
  const scopes = [...rows.values()];
  if (facts.length > batch) send(oneMoment);
  let from = 0;
  do {
    const part = facts.slice(from, from + batch);
    const ofPart = from === 0 ? scopes : [];
    const subjects = part.map(subjectOf);
    send(sql, [
      ofPart.map((row) => row.scope.kind),
      ofPart.map((row) => row.scope.key),
      ofPart.map((row) => stageOf(row.scope)),
      ofPart.map((row) => row.wanted),
      ofPart.map((row) => row.done),
      part.map((fact) => fact.type),
      subjects.map((subject) => subject.kind),
      subjects.map((subject) => subject.key),
      part.map((_, at) => actorOf(from + at).login),
      part.map((_, at) => actorOf(from + at).requestId),
      JSON.stringify(part),
    ]);
    from += batch;
    // While the server works on this part, the next is written down.
    if (from < facts.length) await setImmediate();
  } while (from < facts.length);
  if (facts.length > 0) send('/* notify */ notify jiju_facts');
}
