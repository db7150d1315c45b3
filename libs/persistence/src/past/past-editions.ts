/**
 * Editions and objections as they were: what was frozen never changes, so they stay where they are, and a view says in which
 * state each was. One that was frozen, or filed, after the moment is not there.
 */
export function pastEditions(present: string, moment: string): string[] {
  const later = (kind: string, key: string, where: string): string =>
    `${present}.fact f where f.subject_kind = '${kind}' and f.subject_key = ${key} and f.at > '${moment}'::timestamptz and ${where}`;
  const created = `f.data ->> 'action' = 'created'`;
  const changed = `f.data ->> 'action' = 'changed'`;
  return [
    `create temp view edition as
     select e.id, e.code, e.method_code, e.period, coalesce(t.before ->> 'state', e.state) as state,
       case when t.before is null then e.posted_until else (t.before ->> 'postedUntil')::date end as posted_until,
       e.note_zh, e.note_en, e.supersedes, e.content, e.hash, e.number, e.previous_hash, e.frozen_at, e.method_version,
       case when t.reviewed is null then e.review else nullif(t.reviewed -> 'review', 'null') end as review,
       coalesce(t.reviewed ->> 'reviewState', e.review_state) as review_state,
       e.revision - t.changes as revision, e.archived_at,
       case when t.changes = 0 then e.updated_at else (select max(f.at) from fact f
         where f.subject_kind = 'editions' and f.subject_key = e.code) end as updated_at
     from ${present}.edition e cross join lateral (
       select count(*)::int as changes, (array_agg(f.data -> 'before' order by f.id))[1] as before,
         (array_agg(f.data -> 'before' order by f.id) filter (where jsonb_exists(f.data -> 'before', 'reviewState')))[1] as reviewed
       from ${later('editions', 'e.code', changed)}) t
     where not exists (select from ${later('editions', 'e.code', created)})`,
    `create temp view objection as
     select o.id, o.edition_code, o.cluster_code, o.text, o.objector, o.filed_by, o.filed_at,
       case when t.answered_later then null else o.verdict end as verdict,
       case when t.answered_later then '' else o.answer end as answer,
       case when t.answered_later then '' else o.answered_by end as answered_by,
       case when t.answered_later then null else o.answered_at end as answered_at
     from ${present}.objection o cross join lateral (
       select exists (select from ${later('objections', "o.edition_code || '-' || o.id", changed)}) as answered_later) t
     where not exists (select from ${later('objections', "o.edition_code || '-' || o.id", created)})`,
  ];
}
