import {
  addPeriods,
  compileMethod,
  isRefusal,
  rawFormOf,
  type EffectiveWeights,
  type MethodDefinition,
  type Period,
} from '@jiju/domain';
import type { PastWanted } from '@jiju/application';
import type { Ranking, RankingHead, RankHistory, Standing } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { regionsBelow } from '../region/read-regions.ts';
import { archivedClusters, countArchived, periodsWithin } from './archived-clusters.ts';
import { staleRanking } from './read-freshness.ts';

export const rankingSorts = [
  'rank',
  'score',
  'code',
  'nameZh',
  'nameEn',
  'peerRank',
  'regionRank',
  'previousRank',
  'moved',
  'regionCode',
] as const;

export interface RankingQuestion {
  readonly method: string;
  readonly period: Period;
  readonly page: number;
  readonly perPage: number;
  /** One of {@link rankingSorts}, or `group.2`: by the score in the group at that place. */
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  readonly q?: string | undefined;
  readonly regionCode?: string | undefined;
  readonly peerGroup?: string | undefined;
  readonly excluded?: boolean | undefined;
}

const sortColumns: Readonly<Record<(typeof rankingSorts)[number], string>> = {
  rank: 'r.rank',
  score: 'r.score',
  code: 'c.code',
  nameZh: 'c.name_zh',
  nameEn: 'c.name_en',
  peerRank: 'r.peer_rank',
  regionRank: 'r.region_rank',
  previousRank: 'before.rank',
  moved: 'before.rank - r.rank',
  regionCode: 'c.region_code',
};

/** Only what is named above, or a number, gets into the statement. */
function sortColumn(sort: string): string {
  const group = /^group\.(\d{1,3})$/.exec(sort)?.[1];
  return group === undefined ? sortColumns[sort as keyof typeof sortColumns] : `(r.groups ->> ${group})::float8`;
}

const head = `r.method_code as "methodCode", r.period as "periodCode", r.method_version as "methodVersion", r.ranked, r.excluded,
  r.synthetic, r.computed_at as "computedAt", ${staleRanking('r')} as stale`;

/** The whole page in one statement, rows as JSON text: PostgreSQL writes them, nobody here reads them. */
const pageSql = (
  sort: RankingQuestion['sort'],
  order: RankingQuestion['order'],
): string => `/* ranking-page-${sort.toLowerCase().replace('.', '-')}-${order} */
with ${regionsBelow('$4')}, archived as materialized (
  ${archivedClusters('$10', '$1', '$2')}
), every_row as (
  select r.cluster_id, r.score, r.rank, r.peer_rank, r.region_rank, r.raw, r.normalised, r.points, r.groups, r.excluded
  from ranking_row r where r.method_code = $1 and r.period = $2
  union all
  select a.id, null, null, null, null, '[]', '[]', '[]', '[]', a.excluded from archived a
), matching as materialized (
  select r.*, c.code, c.name_zh, c.name_en, c.region_code, c.peer_group, before.rank as previous_rank,
    row_number() over (order by ${sortColumn(sort)} ${order} nulls last,
      case when ${sortColumn(sort)} is null then r.rank end, c.code) as at
  from every_row r join cluster c on c.id = r.cluster_id
  left join ranking_row before on before.method_code = $1 and before.period = $3 and before.cluster_id = r.cluster_id
  where ($4::text is null or c.region_code in (select code from below))
    and ($5::text is null or c.peer_group = $5)
    and ($6::bool is null or (r.rank is null) = $6)
    and ($7::text is null or c.code ilike $7 or c.name_zh ilike $7 or c.name_en ilike $7)
)
select ${head}, (select count(*) from archived)::int as archived, coalesce(r.problem, '[]') as notes, r.weights, (select count(*) from matching) as total,
  (select coalesce(sum(version), 0) from scheme_version where kind in ('indicators', 'method-versions')) as scheme,
  (select coalesce(json_agg(row_to_json(shown)), '[]')::text from (
    select m.cluster_id as "id", m.cluster_id as "clusterId", m.code as "clusterCode", m.name_zh as "nameZh", m.name_en as "nameEn",
      m.region_code as "regionCode", m.peer_group as "peerGroup", m.score, m.rank, m.peer_rank as "peerRank",
      m.region_rank as "regionRank", m.previous_rank as "previousRank", m.raw, m.normalised, m.points, m.groups, m.excluded
    from matching m where m.at > $9 and m.at <= $9 + $8 order by m.at
  ) shown) as rows
from ranking r where r.method_code = $1 and r.period = $2`;

export interface StandingQuestion {
  readonly clusterId: number;
  readonly method: string;
  readonly period: Period;
  /** Whom to compare with: every ranked cluster, or those of the same peer group. */
  readonly among: 'all' | 'peers';
}

type Place = Pick<Standing['indicators'][number], 'raw' | 'medianRaw' | 'place' | 'of'>;

/** One object per indicator in the order of the method. Places go by the normalised value: more is always better there. */
const standingSql = `/* ranking-standing */
with own as (
  select r.*, c.peer_group from ranking_row r join cluster c on c.id = r.cluster_id
  where r.method_code = $1 and r.period = $2 and r.cluster_id = $3 and r.rank is not null
), compared as (
  select r.raw, r.normalised from own join ranking_row r on r.method_code = own.method_code and r.period = own.period and r.rank is not null
    join cluster c on c.id = r.cluster_id and (not $4 or c.peer_group = own.peer_group)
)
select h.method_version as version, h.weights, own.peer_group as "peerGroup",
  (select coalesce(sum(version), 0) from scheme_version where kind in ('indicators', 'method-versions')) as scheme,
  (select coalesce(jsonb_agg(line order by at), '[]') from (
    select n.at, jsonb_build_object(
      'raw', own.raw -> (n.at - 1)::int,
      'medianRaw', (select percentile_cont(0.5) within group (order by (raw ->> (n.at - 1)::int)::float8) from compared),
      'of', (select count(*) from compared where (normalised ->> (n.at - 1)::int) is not null),
      'place', case when n.value is not null then
        (select count(*) + 1 from compared where (normalised ->> (n.at - 1)::int)::float8 > n.value::float8) end) as line
    from jsonb_array_elements_text(own.normalised) with ordinality n (value, at)
  ) lines) as places
from own join ranking h on h.method_code = own.method_code and h.period = own.period`;

type Parts = Pick<Ranking, 'indicators' | 'groups' | 'fullPoints' | 'scoreDecimals'>;
type Head = Omit<Ranking, keyof Parts | 'rows' | 'total'> & {
  archived: number;
  total: string;
  scheme: string;
  weights: EffectiveWeights | null;
  rows: string;
};

interface StandingFound {
  readonly version: number;
  readonly weights: EffectiveWeights | null;
  readonly scheme: string;
  readonly peerGroup: string;
  readonly places: Place[];
}

/** With the weights the sample gave, where it did. */
function weighed(parts: Parts, weights: EffectiveWeights | null): Parts {
  if (!weights) return parts;
  const { indicators, groups } = parts;
  return {
    ...parts,
    indicators: indicators.map((one, at) => ({ ...one, weight: weights.indicators[at] ?? one.weight })),
    groups: groups.map((one, at) => ({ ...one, weight: weights.groups[at] ?? one.weight })),
  };
}

/** What a page of a ranking reads, of the past: the ranking, the one before, and whose figures are in the archive. */
export function readByPage(method: string, period: Period): PastWanted {
  const rankings = [period, addPeriods(period, -1)].map((one) => ({ method, period: one }));
  return { archived: periodsWithin(period), rankings };
}

/** Reads rankings. What a method version calls its parts is read once and kept until methods or indicators change. */
export class RankingReader {
  readonly #database: Database;
  readonly #parts = new Map<string, Parts>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** A page of a ranking as JSON text in the shape of the contract; `undefined` when there is no such ranking. */
  async page(question: RankingQuestion): Promise<string | undefined> {
    const { method, period, page, perPage, sort, order, q, regionCode, peerGroup, excluded } = question;
    const [found] = await this.#database.query<Head>(pageSql(sort, order), [
      method,
      period,
      addPeriods(period, -1),
      regionCode ?? null,
      peerGroup ?? null,
      excluded ?? null,
      q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`,
      perPage,
      (page - 1) * perPage,
      periodsWithin(period),
    ]);
    if (!found) return undefined;
    const { rows, scheme, weights, total, archived, computedAt, ...rest } = found;
    const parts = weighed(await this.#partsOf(method, rest.methodVersion, scheme), weights);
    const said = {
      ...rest,
      ...parts,
      excluded: rest.excluded + archived,
      computedAt: computedAt && new Date(computedAt).toISOString(),
      total: Number(total),
    };
    return `${JSON.stringify(said).slice(0, -1)},"rows":${rows}}`;
  }

  /** How a ranked cluster stands in each indicator; `undefined` when it is not in that ranking. */
  async standing({ clusterId, method, period, among }: StandingQuestion): Promise<Standing | undefined> {
    const [found] = await this.#database.query<StandingFound>(standingSql, [
      method,
      period,
      clusterId,
      among === 'peers',
    ]);
    if (!found) return undefined;
    const { indicators } = weighed(await this.#partsOf(method, found.version, found.scheme), found.weights);
    const nothing = { raw: null, medianRaw: null, place: null, of: 0 };
    return {
      methodCode: method,
      periodCode: period,
      peerGroup: found.peerGroup,
      indicators: indicators.map((one, at) => ({ ...one, ...(found.places[at] ?? nothing) })),
    };
  }

  async #partsOf(method: string, version: number, scheme: string): Promise<Parts> {
    const key = `${method}|${version}|${scheme}`;
    const known = this.#parts.get(key);
    if (known) return known;
    const parts = await this.#readParts(method, version);
    if (this.#parts.size > 200) this.#parts.clear();
    this.#parts.set(key, parts);
    return parts;
  }

  async #readParts(method: string, version: number): Promise<Parts> {
    const [row] = await this.#database.query<{ definition: MethodDefinition }>(
      'select definition from method_version where method_code = $1 and number = $2 order by archived_at is not null, id limit 1',
      [method, version],
    );
    const plan = row && compileMethod(row.definition);
    if (!plan || isRefusal(plan)) return { indicators: [], groups: [], fullPoints: 100, scoreDecimals: 2 };
    const names = new Map(
      (
        await this.#database.query<{ code: string; nameZh: string; nameEn: string }>(
          'select code, name_zh as "nameZh", name_en as "nameEn" from indicator where code = any ($1)',
          [plan.indicators.map(({ column }) => column)],
        )
      ).map((one) => [one.code, one]),
    );
    return {
      fullPoints: plan.fullPoints,
      scoreDecimals: row.definition.rounding?.score ?? 2,
      indicators: plan.indicators.map((indicator, at) => {
        const { code, column, effectiveWeight: weight } = indicator;
        const { name: own, source = null } = row.definition.indicators[at] ?? {};
        const record = source ? undefined : names.get(column);
        const [nameZh, nameEn] = [own?.zh || record?.nameZh || code, own?.en || record?.nameEn || code];
        return { code, nameZh, nameEn, weight, column, source, ...rawFormOf(indicator) };
      }),
      groups: plan.groups.map(({ code, effectiveWeight: weight }, at) => {
        const own = row.definition.groups[at]?.name;
        return { code, nameZh: own?.zh ?? code, nameEn: own?.en ?? code, weight, top: at === plan.top };
      }),
    };
  }
}

export interface RankingListQuestion {
  readonly page: number;
  readonly perPage: number;
  readonly methodCode?: string | undefined;
  readonly periodCode?: string | undefined;
}

/** Which method x period have a ranking, newest first. */
export async function readRankings(
  { query }: Database,
  question: RankingListQuestion,
): Promise<{ total: number; items: RankingHead[] }> {
  const { methodCode, periodCode, page, perPage } = question;
  const rows = await query<RankingHead & { all: string }>(
    `/* rankings */ select ${head}, count(*) over () as all from ranking r
     where ($1::text is null or r.method_code = $1) and ($2::text is null or r.period = $2)
     order by r.period desc, r.method_code limit $3 offset $4`,
    [methodCode ?? null, periodCode ?? null, perPage, (page - 1) * perPage],
  );
  const archived = await countArchived(query, rows);
  return {
    total: Number(rows[0]?.all ?? 0),
    items: rows.map(({ all: _counted, computedAt, ...row }, at) => ({
      ...row,
      excluded: row.excluded + (archived[at] ?? 0),
      id: `${row.periodCode}|${row.methodCode}`,
      computedAt: computedAt && new Date(computedAt).toISOString(),
    })),
  };
}

/** Rank history of a cluster, oldest first. */
export function readRankHistory(
  { query }: Database,
  clusterId: number,
  methodCode: string | undefined,
): Promise<RankHistory> {
  return query<RankHistory[number]>(
    `/* rank-history */ select r.method_code as "methodCode", r.period as "periodCode", r.rank, r.score, r.excluded, h.ranked,
       h.synthetic
     from ranking_row r join ranking h using (method_code, period)
     where r.cluster_id = $1 and ($2::text is null or r.method_code = $2) order by r.period, r.method_code`,
    [clusterId, methodCode ?? null],
  );
}
