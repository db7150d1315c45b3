import type { Period } from '@jiju/domain';
import type { Query } from '../database/database.ts';

// Each cell that changed since is as the first of those changes found it; who entered that, and when, says the last one up to
// the moment. What facts of earlier days do not say (vintage, note, whether it was late) is as the cell has it now.
const load = (present: string): string => `/* figures-of-then */
with those as materialized (
  select c.id from ${present}.cluster c where $3::int[] is null or c.id = any ($3)
), sheets as materialized (
  select distinct p.period, c.id as cluster_id, f.subject_key
  from unnest($1::text[]) as p (period) cross join those c
  join ${present}.fact f on f.subject_kind = 'observation' and f.subject_key = p.period || '|' || c.id
  where f.at > $2::timestamptz
), told as (
  select s.period, s.cluster_id, change ->> 'indicator' as indicator, coalesce(change ->> 'industry', '') as industry,
    f.id, f.at, f.actor, f.at > $2::timestamptz as later,
    coalesce(f.data -> 'common', '{}') || nullif(change -> 'before', 'null') as before
  from sheets s join ${present}.fact f on f.subject_kind = 'observation' and f.subject_key = s.subject_key
  cross join jsonb_array_elements(f.data -> 'changes') as change
), since as (
  select period, cluster_id, indicator, industry, count(*) filter (where later)::int as changes,
    (array_agg(before order by id) filter (where later))[1] as then,
    (array_agg(actor order by id desc) filter (where not later))[1] as actor,
    (array_agg(at order by id desc) filter (where not later))[1] as at
  from told group by 1, 2, 3, 4 having bool_or(later)
)
insert into pg_temp.observation
  (cluster_id, period, indicator, industry, value, status, source, vintage, state, note, late, author, revision, updated_at)
select o.cluster_id, o.period, o.indicator, o.industry, o.value, o.status, o.source, o.vintage, o.state, o.note, o.late, o.author,
  o.revision, o.updated_at
from ${present}.observation o
where o.period = any ($1) and o.cluster_id in (select id from those) and not exists (select from since s where s.cluster_id = o.cluster_id and s.period = o.period
  and s.indicator = o.indicator and s.industry = o.industry)
union all
select o.cluster_id, o.period, o.indicator, o.industry, (s.then ->> 'value')::float8, s.then ->> 'status', s.then ->> 'source',
  coalesce(s.then ->> 'vintage', o.vintage), s.then ->> 'state',
  case when s.then ? 'vintage' then coalesce(s.then ->> 'note', '') else o.note end,
  case when s.then ? 'vintage' then s.then ? 'late' else o.late end,
  coalesce(s.actor, o.author), o.revision - s.changes, coalesce(s.at, o.updated_at)
from ${present}.observation o join since s using (cluster_id, period, indicator, industry)
where s.then is not null
on conflict do nothing`;

const inArchive = '/* in-archive */ select id from cluster where archived_at is not null';

/** Figures of some periods as they were, into the table of this connection; those that are there already stay. */
export async function loadFigures(
  query: Query,
  present: string,
  moment: string,
  periods: readonly Period[],
  of: 'all' | 'archived' | readonly number[],
): Promise<void> {
  const ids =
    of === 'archived' ? (await query<{ id: number }>(inArchive)).map(({ id }) => id) : of === 'all' ? null : of;
  if (ids?.length === 0) return;
  await query(load(present), [periods, moment, ids]);
  await query('analyze pg_temp.observation');
}
