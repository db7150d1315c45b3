import type { Query } from '../database/database.ts';

export interface NewFact {
  readonly xid: string;
  readonly id: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectKey: string;
  readonly actor: string;
  readonly at: string;
  /** Without the values before and after. */
  readonly data: Readonly<Record<string, unknown>>;
}

// Up to the oldest transaction still running: a fact that becomes visible later has a later place.
const after = `/* new-facts */
select f.xid::text as xid, f.id::text as id, f.type, f.subject_kind as "subjectKind", f.subject_key as "subjectKey", f.actor, f.at,
  case when f.type = 'StarRatingsChanged' then f.data else f.data - '{changes,before,after,moves}'::text[] end as data
from fact f
where (f.xid, f.id) > ($1::text::xid8, $2::text::bigint) and f.xid < pg_snapshot_xmin(pg_current_snapshot())
order by f.xid, f.id limit $3`;

const latest = `/* latest-position */
select coalesce((select f.xid::text from fact f where f.xid < pg_snapshot_xmin(pg_current_snapshot()) order by f.xid desc, f.id desc limit 1), '0') as xid,
  coalesce((select f.id::text from fact f where f.xid < pg_snapshot_xmin(pg_current_snapshot()) order by f.xid desc, f.id desc limit 1), '0') as id`;

const pending = `/* facts-pending */
select exists (select from fact f where f.xid >= pg_snapshot_xmin(pg_current_snapshot())) as pending`;

const ages = `/* metric-ages */
select extract(epoch from clock_timestamp() - wanted_since)::float8 as seconds from recompute_scope
where kind = 'metric' and key = any ($1) and wanted <= done`;

/** Facts in the order of commit, without gaps. */
export function readFactsAfter(query: Query, xid: string, id: string, limit: number): Promise<NewFact[]> {
  return query<NewFact>(after, [xid, id, limit]);
}

/** The place of the last fact that can be told. */
export async function readLatestPosition(query: Query): Promise<{ xid: string; id: string }> {
  const [row] = await query<{ xid: string; id: string }>(latest);
  return row ?? { xid: '0', id: '0' };
}

/** Whether a fact is there already whose place is not settled, because an older transaction still runs. */
export async function areFactsPending(query: Query): Promise<boolean> {
  const [row] = await query<{ pending: boolean }>(pending);
  return row?.pending ?? false;
}

/** Where no transaction has been yet: a position beyond it is of another database. */
export async function readHorizon(query: Query): Promise<string> {
  const [row] = await query<{ xid: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as xid');
  return row?.xid ?? '0';
}

/** For results that are computed by now: seconds since their inputs changed. */
export async function readMetricAges(query: Query, keys: readonly string[]): Promise<number[]> {
  return (await query<{ seconds: number }>(ages, [keys])).map(({ seconds }) => seconds);
}
