import type { Period } from '@jiju/domain';
import type { StoredPlaces, StoredRow } from './stored-ranking.ts';

export const selectHead = `/* ranking-head */
select method_version as "methodVersion", ranked, excluded, synthetic, problem, weights from ranking where method_code = $1 and period = $2`;

export const selectRows = `/* ranking-rows */
select cluster_id as "clusterId", score, rank, peer_rank as "peerRank", region_rank as "regionRank", raw, normalised, points,
  groups, excluded, award_blocked as "awardBlocked"
from ranking_row where method_code = $1 and period = $2`;

// Whoever failed the evaluation by a red line is honoured by nothing, whatever an award is ordered by.
export const selectPlaces = `/* ranking-places */
select c.code as "clusterCode", r.rank, r.score, coalesce(r.award_blocked,
    case when r.excluded ->> 'code' = 'excluded-by-red-line' then r.excluded -> 'params' ->> 'redLine' end) as "awardBlocked"
from ranking_row r join cluster c on c.id = r.cluster_id where r.method_code = $1 and r.period = $2 order by c.code`;

// A list that comes back after it was removed must not repeat a number that some process still remembers.
export const saveHead = `/* save-ranking */
insert into ranking as r (method_code, period, method_version, version, ranked, excluded, synthetic, problem, weights, input_revision,
  computed_at)
values ($1, $2, $3, pg_current_xact_id()::text::bigint, $4, $5, $6, $7::jsonb, $8::jsonb, $9::bigint, $10::timestamptz)
on conflict (method_code, period) do update set method_version = excluded.method_version, version = r.version + 1,
  ranked = excluded.ranked, excluded = excluded.excluded, synthetic = excluded.synthetic, problem = excluded.problem,
  weights = excluded.weights,
  input_revision = excluded.input_revision, computed_at = excluded.computed_at
where r.input_revision <= excluded.input_revision
returning version`;

/** The same for a list this process stored last; it fails with a division by zero when somebody else did. */
export const saveKnownHead = `/* save-known-ranking */
with saved as (
  update ranking set method_version = $3, version = $4::bigint + 1, ranked = $5, excluded = $6, synthetic = $7, problem = $8::jsonb,
    weights = $9::jsonb, input_revision = $10::bigint, computed_at = $11::timestamptz
  where method_code = $1 and period = $2 and version = $4::bigint and input_revision <= $10::bigint returning 1)
select 1 / (count(*) = 1)::int as saved from saved`;

/** What was to be stored is what this process stored last: true unless somebody took it away behind the back of the house. */
export const checkKnownHead = `/* check-known-ranking */
select 1 / (count(*) = 1)::int as known from ranking where method_code = $1 and period = $2 and version = $3::bigint`;

export const saveRows = `/* save-ranking-rows */
insert into ranking_row as r (method_code, period, cluster_id, score, rank, peer_rank, region_rank, raw, normalised, points,
  groups, excluded, award_blocked, computed_at)
select $1, $2, cluster_id, score, rank, peer_rank, region_rank, raw, normalised, points, groups, nullif(excluded, 'null'),
  award_blocked, $14::timestamptz
from rows from (unnest($3::int[], $4::float8[], $5::int[], $6::int[], $7::int[]), jsonb_array_elements($8::jsonb),
  jsonb_array_elements($9::jsonb), jsonb_array_elements($10::jsonb), jsonb_array_elements($11::jsonb),
  jsonb_array_elements($12::jsonb), unnest($13::text[])) as n (cluster_id, score, rank, peer_rank, region_rank, raw, normalised,
  points, groups, excluded, award_blocked)
on conflict (method_code, period, cluster_id) do update set score = excluded.score, rank = excluded.rank,
  peer_rank = excluded.peer_rank, region_rank = excluded.region_rank, raw = excluded.raw, normalised = excluded.normalised,
  points = excluded.points, groups = excluded.groups, excluded = excluded.excluded,
  award_blocked = excluded.award_blocked, computed_at = excluded.computed_at`;

// Most rows of a list only move by a place or two: sending and parsing their figures again would be most of the work.
export const savePlaces = `/* save-ranking-places */
update ranking_row r set rank = n.rank, peer_rank = n.peer_rank, region_rank = n.region_rank, computed_at = $7::timestamptz
from unnest($3::int[], $4::int[], $5::int[], $6::int[]) as n (cluster_id, rank, peer_rank, region_rank)
where r.method_code = $1 and r.period = $2 and r.cluster_id = n.cluster_id`;

export const removeRows = `/* remove-ranking-rows */
delete from ranking_row where method_code = $1 and period = $2 and cluster_id = any ($3::int[])`;

export function placeColumns(method: string, period: Period, rows: readonly StoredPlaces[], now: string): unknown[] {
  return [
    method,
    period,
    rows.map((row) => row.clusterId),
    rows.map((row) => row.rank),
    rows.map((row) => row.peerRank),
    rows.map((row) => row.regionRank),
    now,
  ];
}

export function rowColumns(method: string, period: Period, rows: readonly StoredRow[], now: string): unknown[] {
  return [
    method,
    period,
    rows.map((row) => row.clusterId),
    rows.map((row) => row.score),
    rows.map((row) => row.rank),
    rows.map((row) => row.peerRank),
    rows.map((row) => row.regionRank),
    JSON.stringify(rows.map((row) => row.raw)),
    JSON.stringify(rows.map((row) => row.normalised)),
    JSON.stringify(rows.map((row) => row.points)),
    JSON.stringify(rows.map((row) => row.groups)),
    JSON.stringify(rows.map((row) => row.excluded)),
    rows.map((row) => row.awardBlocked),
    now,
  ];
}
