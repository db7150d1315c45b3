import type { Cluster } from '@jiju/contract';
import { useRecordContext, type FieldProps } from 'react-admin';
import { Sparkline } from '../chart/Sparkline.tsx';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useTrends } from './useTrends.ts';

/** Its headline indicator over the years, as a line. */
export function TrendField(_: FieldProps) {
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const { indicator, trends } = useTrends();
  const points = trends.get(cluster?.code ?? '');
  if (!points || !indicator) return null;
  const last = points.at(-1);
  const to = last
    ? { clusterCode: cluster?.code ?? '', indicatorCode: indicator.code, periodCode: last.periodCode }
    : null;
  const label = [nameIn(format.locale, indicator), last && format.figure(last.value, indicator.unit)].join(' ');
  return (
    <Traced to={to} label={label}>
      <Sparkline values={points.map(({ value }) => value)} label={label} />
    </Traced>
  );
}
