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
  { query }: Database,
  clusterCode: string,
  indicatorCode: string,
  frequency: 'year' | 'quarter' | 'month' | undefined,
): Promise<MetricSeries> {
  const points = await query<MetricSeries['points'][number]>(
    `/* metric-series */
     select m.period as "periodCode", (m.values ->> $2)::float8 as value, m.synthetic ? $2 as synthetic
     from metric m join cluster c on c.id = m.cluster_id
     where c.code = $1 and ($3::text is null or $3 = case when length(m.period) = 4 then 'year' when m.period like '%Q%' then 'quarter' else 'month' end)
       and (m.values ? $2 or m.gaps ? $2)
     order by m.period`,
    [clusterCode, indicatorCode, frequency ?? null],
  );
  return { clusterCode, indicatorCode, points };
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
