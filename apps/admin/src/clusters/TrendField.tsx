import { metricSeries, type Cluster, type Indicator } from '@jiju/contract';
import { useRecordContext, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Sparkline } from '../chart/Sparkline.tsx';

/** Revenue (else the first yearly indicator there is) over the years, as a line. */
export function TrendField(_: FieldProps) {
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const indicator = headlineOf([...useCatalogue<Indicator>('indicators').values()]);
  const path =
    cluster && indicator
      ? `/metrics-series${query({ clusterCode: cluster.code, indicatorCode: indicator.code, frequency: 'year' })}`
      : null;
  const { data } = useResult(path, metricSeries, {
    subjects: ['metric'],
    ...(cluster ? { ids: [cluster.id, cluster.code] } : {}),
  });
  if (!data || !indicator) return null;
  const last = data.points.at(-1);
  const label = [nameIn(format.locale, indicator), last && format.figure(last.value, indicator.unit)].join(' ');
  return (
    <span title={label}>
      <Sparkline values={data.points.map(({ value }) => value)} label={label} />
    </span>
  );
}

function headlineOf(indicators: readonly Indicator[]): Indicator | undefined {
  const live = indicators.filter(({ archivedAt }) => archivedAt === null);
  return live.find(({ code }) => code === 'REVENUE') ?? live.find(({ kind }) => kind === 'base');
}
