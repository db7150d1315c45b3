import type { CalendarEntry } from '@jiju/domain';
import type { Figure, FigureChange } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { regionsBelow } from '../region/read-regions.ts';

export interface GridQuestion {
  readonly periodCode: string;
  readonly regionCode?: string | undefined;
  readonly clusterCode?: readonly string[] | undefined;
  readonly page: number;
  readonly perPage: number;
}

export interface GridIndicator {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly decimals: number;
  readonly plausibleMin: number | null;
  readonly plausibleMax: number | null;
  readonly outOfRange: 'refuse' | 'reason';
  readonly moreDecimals: 'refuse' | 'keep';
  readonly frequency: 'year' | 'quarter' | 'month';
}

export interface GridRows {
  readonly calendar: CalendarEntry | undefined;
  /** Every base indicator that is not archived. */
  readonly indicators: readonly GridIndicator[];
  readonly total: number;
  readonly clusters: readonly {
    readonly id: number;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
  }[];
  readonly figures: readonly Figure[];
}

const figureColumns = `o.cluster_id as "clusterId", c.code as "clusterCode", o.indicator as "indicatorCode", o.period as "periodCode",
  o.industry, o.value, o.status, o.source, o.vintage, o.state, o.note, o.late, o.author, o.revision, o.updated_at as "updatedAt"`;

const selectClusters = `/* grid-clusters */
with ${regionsBelow('$1')}
select c.id, c.code, c.name_zh as "nameZh", c.name_en as "nameEn", count(*) over () as total from cluster c
where c.archived_at is null and ($1::text is null or c.region_code in (select code from below)) and ($2::text[] is null or c.code = any ($2))
order by c.code limit $3 offset $4`;

const selectFigures = `/* grid-figures */
select ${figureColumns} from observation o join cluster c on c.id = o.cluster_id
where o.cluster_id = any ($1) and o.period = $2 and o.industry = ''`;

/** What a page of the grid clusters x indicators shows for a period. */
export async function readGrid({ query }: Database, question: GridQuestion): Promise<GridRows> {
  const { periodCode, regionCode, clusterCode, page, perPage } = question;
  const [calendar, indicators, clusters] = await Promise.all([
    query<CalendarEntry>(
      `/* grid-period */ select state, opens_on::text as "opensOn", due_on::text as "dueOn", exceptions from period
       where code = $1 and archived_at is null`,
      [periodCode],
    ),
    query<GridIndicator>(
      `/* grid-indicators */ select code, name_zh as "nameZh", name_en as "nameEn", unit, decimals, plausible_min as "plausibleMin",
         plausible_max as "plausibleMax", out_of_range as "outOfRange", more_decimals as "moreDecimals", frequency from indicator
       where kind = 'base' and archived_at is null order by id`,
    ),
    query<GridRows['clusters'][number] & { total: string }>(selectClusters, [
      regionCode ?? null,
      clusterCode ?? null,
      perPage,
      (page - 1) * perPage,
    ]),
  ]);
  const figures = await query<Figure>(selectFigures, [clusters.map(({ id }) => id), periodCode]);
  return {
    calendar: calendar[0],
    indicators,
    total: Number(clusters[0]?.total ?? 0),
    clusters: clusters.map(({ total: _counted, ...cluster }) => cluster),
    figures: figures.map((figure) => ({ ...figure, updatedAt: new Date(figure.updatedAt).toISOString() })),
  };
}

export interface CellQuestion {
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly industry: string;
}

/** Every value a cell ever had, newest first, out of the facts. */
export async function readCellHistory({ query }: Database, cell: CellQuestion): Promise<FigureChange[]> {
  const rows = await query<FigureChange>(
    `/* cell-history */
     select f.at, f.actor, coalesce(f.data ->> 'reason', '') as reason,
       coalesce(f.data -> 'common', '{}') || nullif(change -> 'before', 'null') as before,
       coalesce(f.data -> 'common', '{}') || (change -> 'after') as after
     from fact f, jsonb_array_elements(f.data -> 'changes') as change
     where f.subject_kind = 'observation' and f.type = 'ObservationsRecorded'
       and f.subject_key = $2 || '|' || (select id from cluster where code = $1)
       and change ->> 'indicator' = $3 and coalesce(change ->> 'industry', '') = $4
     order by f.id desc limit 500`,
    [cell.clusterCode, cell.periodCode, cell.indicatorCode, cell.industry],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/** Clusters and indicators with the names a file may use for them. */
export async function readVocabulary({ query }: Database) {
  const [clusters, indicators] = await Promise.all([
    query<{ code: string; nameZh: string; nameEn: string; aliases: string[] }>(
      `select code, name_zh as "nameZh", name_en as "nameEn", coalesce((select jsonb_agg(a ->> 'name') from jsonb_array_elements(aliases) a), '[]') as aliases
       from cluster where archived_at is null`,
    ),
    query<{ code: string; nameZh: string; nameEn: string; frequency: 'year' | 'quarter' | 'month' }>(
      `select code, name_zh as "nameZh", name_en as "nameEn", frequency from indicator where kind = 'base' and archived_at is null order by id`,
    ),
  ]);
  return { clusters, indicators };
}
