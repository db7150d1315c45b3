import { metricTrends, type Cluster, type Indicator, type MetricSeries } from '@jiju/contract';
import { useListContext } from 'react-admin';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';

/**
 * Revenue (else the first indicator that is reported) over the years of every cluster of the list. All rows ask for the
 * same address, so it is one request.
 */
export function useTrends(): { indicator: Indicator | undefined; trends: ReadonlyMap<string, MetricSeries['points']> } {
  const clusters = useListContext<Cluster>().data ?? [];
  const indicator = headlineOf([...useCatalogue<Indicator>('indicators').values()]);
  const codes = clusters.slice(0, mostTrends).map(({ code }) => code);
  const path =
    indicator && codes.length > 0
      ? `/metrics-trends${query({ clusterCodes: codes, indicatorCode: indicator.code, frequency: 'year' })}`
      : null;
  const { data } = useResult(path, metricTrends, { subjects: ['metric'], ids: clusters.map(({ id }) => id) });
  return { indicator, trends: new Map(data?.map(({ clusterCode, points }) => [clusterCode, points])) };
}

/** No more in one request; the list shows at most half of it. */
const mostTrends = 100;

function headlineOf(indicators: readonly Indicator[]): Indicator | undefined {
  const live = indicators.filter(({ archivedAt }) => archivedAt === null);
  return live.find(({ code }) => code === 'REVENUE') ?? live.find(({ kind }) => kind === 'base');
}
