import { isDeepEqual } from '../record/is-deep-equal.ts';
import type { Fact, Period, StarRating, StarRatingsChanged } from '@jiju/domain';
import type { Query } from '../database/database.ts';

const select = `/* stars */
select cluster_id as "clusterId", stars, detail, version_from as "versionFrom" from star_rating where rule_code = $1 and period = $2`;

const upsert = `/* save-stars */
insert into star_rating as s (rule_code, period, cluster_id, stars, detail, input_revision, computed_at, version_from)
select $1, $2, cluster_id, stars, detail, $6::bigint, $7::timestamptz, $8
from unnest($3::int[], $4::int[], $5::jsonb[]) as n (cluster_id, stars, detail)
on conflict (rule_code, period, cluster_id) do update set stars = excluded.stars, detail = excluded.detail,
  input_revision = excluded.input_revision, computed_at = excluded.computed_at, version_from = excluded.version_from
where s.input_revision <= excluded.input_revision`;

interface StoredRating {
  readonly clusterId: number;
  readonly stars: number | null;
  readonly detail: StarRating;
  readonly versionFrom: Period | null;
}

/** Stores the ratings that differ, be it by the version that rated, and removes those of clusters that are not rated any more. */
export async function saveStars(
  query: Query,
  rule: string,
  period: Period,
  ratings: ReadonlyMap<number, StarRating>,
  versionFrom: Period | null,
  position: string,
  now: string,
): Promise<Fact[]> {
  const rows = await query<StoredRating>(select, [rule, period]);
  const stored = new Map(rows.map((row) => [row.clusterId, row]));
  const changed = [...ratings].filter(([id, rating]) => {
    const row = stored.get(id);
    return !row || row.versionFrom !== versionFrom || row.stars !== rating.stars || !isDeepEqual(row.detail, rating);
  });
  const gone = rows.filter((row) => !ratings.has(row.clusterId));
  if (changed.length > 0) {
    await query(upsert, [
      rule,
      period,
      changed.map(([id]) => id),
      changed.map(([, rating]) => rating.stars),
      changed.map(([, rating]) => JSON.stringify(rating)),
      position,
      now,
      versionFrom,
    ]);
  }
  if (gone.length > 0) {
    const ids = gone.map((row) => row.clusterId);
    await query('delete from star_rating where rule_code = $1 and period = $2 and cluster_id = any ($3::int[])', [
      rule,
      period,
      ids,
    ]);
  }
  const changes: StarRatingsChanged['changes'] = [
    ...changed.map(([id, rating]) => [id, stored.get(id)?.stars ?? null, rating.stars] as const),
    ...gone.map((row) => [row.clusterId, row.stars, null] as const),
  ];
  return changes.length > 0 ? [{ type: 'StarRatingsChanged', rule, period, changes }] : [];
}

/** Stars by cluster in a period; where several rules rate, the most stars. */
export async function readStars(query: Query, period: Period): Promise<ReadonlyMap<number, number | null>> {
  const rows = await query<{ clusterId: number; stars: number | null }>(
    '/* stars-of-period */ select cluster_id as "clusterId", max(stars) as stars from star_rating where period = $1 group by 1',
    [period],
  );
  return new Map(rows.map((row) => [row.clusterId, row.stars]));
}
