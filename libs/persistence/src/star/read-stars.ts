import type { StarRating } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { staleFigures, staleScope } from '../ranking/read-freshness.ts';

export interface StarQuestion {
  readonly page: number;
  readonly perPage: number;
  readonly ruleCode?: string | undefined;
  readonly periodCode?: string | undefined;
  readonly clusterId?: number | undefined;
}

/** Star ratings: newest period first, most stars first. */
export async function readStarRatings(
  { query }: Database,
  question: StarQuestion,
): Promise<{ total: number; items: StarRating[] }> {
  const { ruleCode, periodCode, clusterId, page, perPage } = question;
  const rows = await query<StarRating & { all: string }>(
    `/* star-ratings */
     with reads as (
       select r.code, version ->> 'effectiveFrom' as version_from, array(
         select jsonb_object_keys(least) from jsonb_path_query(version, 'lax $.definition.entry') least
         union select jsonb_object_keys(least) from jsonb_path_query(version, 'lax $.definition.levels[*].thresholds') least
       ) as codes from star_rule r cross join jsonb_path_query(r.versions, 'lax $[*]') as version
     )
     select t.rule_code as "ruleCode", t.period as "periodCode", t.cluster_id as "clusterId", c.code as "clusterCode",
       c.name_zh as "nameZh", c.name_en as "nameEn", t.stars, before.stars as "previousStars", t.detail, t.version_from as "versionFrom",
       coalesce(m.synthetic ?| reads.codes, false) as synthetic, t.computed_at as "computedAt",
       (${staleScope('star', `t.period || '|' || t.rule_code`)} or ${staleFigures('t.period')}) as stale, count(*) over () as all
     from star_rating t join cluster c on c.id = t.cluster_id
     left join reads on reads.code = t.rule_code and reads.version_from is not distinct from t.version_from
     left join metric m on m.period = t.period and m.cluster_id = t.cluster_id
     left join star_rating before on before.rule_code = t.rule_code and before.cluster_id = t.cluster_id
       and before.period = (select max(p.period) from star_rating p where p.rule_code = t.rule_code and p.period < t.period)
     where ($1::text is null or t.rule_code = $1) and ($2::text is null or t.period = $2) and ($3::int is null or t.cluster_id = $3)
     order by t.period desc, t.rule_code, t.stars desc nulls last, c.code limit $4 offset $5`,
    [ruleCode ?? null, periodCode ?? null, clusterId ?? null, perPage, (page - 1) * perPage],
  );
  return {
    total: Number(rows[0]?.all ?? 0),
    items: rows.map(({ all: _counted, computedAt, ...row }) => ({
      ...row,
      id: `${row.periodCode}|${row.ruleCode}|${row.clusterId}`,
      computedAt: computedAt && new Date(computedAt).toISOString(),
    })),
  };
}
