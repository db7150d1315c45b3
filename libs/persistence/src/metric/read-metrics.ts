import { lastDay, statusOn, type Period } from '@jiju/domain';
import type { MetricSeries, MetricSheet } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { staleScope } from '../ranking/read-freshness.ts';

/** The sheet of a cluster in a period, empty where nothing was computed; `undefined` when there is no such cluster. */
export async function readMetricSheet(
  { query }: Database,
  clusterCode: string,
  periodCode: Period,
): Promise<MetricSheet | undefined> {
  const [row] = await query<MetricSheet>(
    `/* metric-sheet */
     select c.id as "clusterId", c.code as "clusterCode", coalesce(m.values, '{}') as values, coalesce(m.gaps, '{}') as gaps,
       coalesce(m.synthetic, '[]') as synthetic, m.computed_at as "computedAt", ${staleScope('metric', `$2 || '|' || c.id`)} as stale
     from cluster c left join metric m on m.cluster_id = c.id and m.period = $2 where c.code = $1`,
    [clusterCode, periodCode],
  );
  return row && { ...row, periodCode, computedAt: row.computedAt && new Date(row.computedAt).toISOString() };
}

/** One indicator of a cluster over time, oldest first; periods of the frequency that have a sheet. */
export async function readMetricSeries(
  database: Database,
  clusterCode: string,
  indicatorCode: string,
  frequency: 'year' | 'quarter' | 'month' | undefined,
): Promise<MetricSeries> {
  const [series] = await readMetricTrends(database, [clusterCode], indicatorCode, frequency);
  return series ?? { clusterCode, indicatorCode, points: [] };
}

/** The same of several clusters at once, in the order of the codes. */
export function readMetricTrends(
  { query }: Database,
  clusterCodes: readonly string[],
  indicatorCode: string,
  frequency: 'year' | 'quarter' | 'month' | undefined,
): Promise<MetricSeries[]> {
  return query<MetricSeries>(
    `/* metric-trends */
     select asked.code as "clusterCode", $2 as "indicatorCode", coalesce(jsonb_agg(jsonb_build_object(
         'periodCode', m.period, 'value', m.values -> $2, 'synthetic', m.synthetic ? $2) order by m.period)
         filter (where m.period is not null), '[]') as points
     from unnest($1::text[]) with ordinality asked (code, at)
       left join cluster c on c.code = asked.code
       left join metric m on m.cluster_id = c.id and (m.values ? $2 or m.gaps ? $2)
         and ($3::text is null or $3 = case when length(m.period) = 4 then 'year' when m.period like '%Q%' then 'quarter' else 'month' end)
     group by asked.code, asked.at order by asked.at`,
    [clusterCodes, indicatorCode, frequency ?? null],
  );
}

type History = readonly { readonly status: string; readonly from: string | null }[];

export interface MetricsTable {
  readonly periodCode: string;
  readonly clusters: readonly {
    readonly id: number;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly regionCode: string;
    readonly level: string;
    readonly status: string;
    readonly tags: readonly string[];
    readonly peerGroup: string;
  }[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The values that count of every cluster in a period, by column in the order of the clusters. */
export async function readMetricsTable({ query }: Database, periodCode: Period): Promise<MetricsTable> {
  const rows = await query<
    Omit<MetricsTable['clusters'][number], 'status'> & { statusHistory: History; values: Record<string, number> | null }
  >(
    `/* metrics-table */
     select c.id, c.code, c.name_zh as "nameZh", c.name_en as "nameEn", c.region_code as "regionCode", c.level,
       c.status_history as "statusHistory", c.tags, c.peer_group as "peerGroup", m.values
     from cluster c left join metric m on m.cluster_id = c.id and m.period = $1 where c.archived_at is null order by c.code collate "C"`,
    [periodCode],
  );
  const day = lastDay(periodCode);
  const codes = [...new Set(rows.flatMap(({ values }) => Object.keys(values ?? {})))].sort();
  return {
    periodCode,
    clusters: rows.map(({ values: _values, statusHistory, ...cluster }) => ({
      ...cluster,
      status: statusOn(statusHistory, day),
    })),
    columns: Object.fromEntries(codes.map((code) => [code, rows.map(({ values }) => values?.[code] ?? null)])),
  };
}
