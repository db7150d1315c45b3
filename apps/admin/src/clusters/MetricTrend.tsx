import { metricSeries, type Cluster, type Indicator, type MetricSeries } from '@jiju/contract';
import { frequencyOf } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  type ActiveDotProps,
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PressDot } from '../chart/PressDot.tsx';
import { useChartLook } from '../chart/useChartLook.ts';
import { useExplain } from '../explain/explain-context.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';

/** One indicator of a cluster over all periods of the kind that is shown. */
export function MetricTrend({
  cluster,
  indicatorCode,
  period,
}: {
  cluster: Cluster;
  indicatorCode: string | undefined;
  period: string;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const explain = useExplain();
  const indicator = useCatalogue<Indicator>('indicators').get(indicatorCode ?? '');
  const asked = query({ clusterCode: cluster.code, indicatorCode, frequency: frequencyOf(period) });
  const series = useResult(indicatorCode === undefined ? null : `/metrics-series${asked}`, metricSeries, {
    subjects: ['metric'],
    ids: [cluster.id, cluster.code],
  });
  if (!indicator)
    return <Typography sx={{ color: 'text.secondary', mt: 1 }}>{translate('clusters.chooseTrend')}</Typography>;
  const name = nameIn(format.locale, indicator);
  return (
    <Box sx={{ mt: 2 }}>
      <Result of={series}>
        {({ points }) => (
          <ChartFrame
            title={translate('clusters.trendOf', { indicator: name, unit: format.unit(indicator.unit) })}
            of={{ clusterId: cluster.id }}
            fileName={`${nameIn(format.locale, cluster)} ${name}`}
            height={220}
            synthetic={points.some(({ synthetic }) => synthetic)}
            table={{
              columns: [translate('clusters.period'), `${name} (${format.unit(indicator.unit)})`],
              rows: points.map(({ periodCode, value }) => [periodCode, value]),
            }}
          >
            <ResponsiveContainer width="100%" height="100%">
              <LineChart
                data={points.map((point) => ({ ...point, period: format.period(point.periodCode) }))}
                margin={{ top: 12, right: 24, bottom: 0, left: 8 }}
              >
                <CartesianGrid {...look.grid} vertical={false} />
                <XAxis dataKey="period" {...look.axis} interval="preserveStartEnd" />
                <YAxis width={64} {...look.axis} tickFormatter={(value: number) => format.number(value)} />
                <Tooltip
                  {...look.tooltip}
                  formatter={(value) => [format.figure(Number(value), indicator.unit, indicator.decimals), name]}
                />
                <Line
                  dataKey="value"
                  stroke={look.accent}
                  strokeWidth={2}
                  isAnimationActive={false}
                  dot={{ r: 3 }}
                  activeDot={({ payload, cx, cy, fill }: ActiveDotProps) => (
                    <PressDot
                      cx={cx}
                      cy={cy}
                      fill={fill}
                      onPress={() => {
                        const { periodCode } = payload as MetricSeries['points'][number];
                        explain?.({ clusterCode: cluster.code, indicatorCode: indicator.code, periodCode });
                      }}
                    />
                  )}
                />
              </LineChart>
            </ResponsiveContainer>
          </ChartFrame>
        )}
      </Result>
    </Box>
  );
}
