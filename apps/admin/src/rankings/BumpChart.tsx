import { rankHistory, type RankHistory } from '@jiju/contract';
import { Typography, useMediaQuery, type Theme } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { EndLabels } from '../chart/EndLabels.tsx';
import { PressDot } from '../chart/PressDot.tsx';
import { useChartLook } from '../chart/useChartLook.ts';
import { rowAddress } from '../explain/explained.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { api } from '../provider/api.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { bumpSeries, lastRank, type BumpPoint } from './bump-series.ts';

export interface BumpChartProps {
  readonly methodCode: string;
  readonly clusterIds: readonly number[];
  readonly hint: string;
}

/** The places of chosen clusters over the periods; first place on top, names at the ends of the lines. */
export function BumpChart({ methodCode, clusterIds, hint }: BumpChartProps) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const navigate = useNavigate();
  const clusters = [...useCatalogue('clusters').values()];
  const histories = useQueries({
    queries: clusterIds.map((id) => ({
      queryKey: ['rank-history', id, methodCode],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get(`/clusters/${id}/ranks${query({ methodCode })}`, rankHistory, signal),
      meta: { interest: { subjects: ['ranking'], ids: [id] } },
    })),
  });
  const lines = clusterIds.map((id, at) => {
    const record = clusters.find((each) => each.id === id);
    const history: RankHistory = histories[at]?.data ?? [];
    return { clusterCode: record?.code ?? String(id), name: nameIn(format.locale, record) || String(id), history };
  });
  // Of a phone's width the names take no more than they must.
  const nameWidth = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm')) ? 132 : 232;
  const series = bumpSeries(lines, methodCode);
  const colourOf = (at: number) => look.series[at % look.series.length] ?? 'currentColor';
  const ends = lines.flatMap(({ clusterCode, name }, at) => {
    const last = lastRank(series, clusterCode);
    return last
      ? [{ key: clusterCode, x: last.period, y: last.rank, text: `${last.rank} ${name}`, colour: colourOf(at) }]
      : [];
  });
  const worst = Math.max(1, ...lines.flatMap(({ history }) => history.map(({ rank }) => rank ?? 0)));
  const table = {
    columns: [translate('rankings.period'), ...lines.map(({ name }) => name)],
    rows: series.map((point) => [point.period, ...lines.map(({ clusterCode }) => point[clusterCode] ?? null)]),
  };
  return (
    <>
      <ChartFrame
        title={translate('rankings.bumpTitle', { count: lines.length })}
        of={{ methodCode }}
        table={table}
        fileName={`ranks-${methodCode}`}
        synthetic={lines.some(({ history }) => history.some(({ synthetic }) => synthetic))}
        height={Math.max(240, lines.length * 36)}
      >
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={series} margin={{ top: 12, right: nameWidth, bottom: 4, left: 0 }}>
            <CartesianGrid {...look.grid} vertical={false} />
            <XAxis dataKey="period" {...look.axis} tickFormatter={format.period} padding={{ left: 16, right: 8 }} />
            <YAxis
              reversed
              domain={[1, worst]}
              allowDecimals={false}
              {...look.axis}
              width={44}
              label={{ value: translate('rankings.rank'), angle: -90, position: 'insideLeft', ...look.label }}
            />
            <Tooltip
              {...look.tooltip}
              labelFormatter={(label) => format.period(typeof label === 'string' ? label : '')}
            />
            {lines.map(({ clusterCode, name }, at) => (
              <Line
                key={clusterCode}
                dataKey={clusterCode}
                name={name}
                type="linear"
                stroke={colourOf(at)}
                strokeWidth={2}
                dot={{ r: 3 }}
                activeDot={({ cx, cy, fill, payload }) => (
                  <PressDot
                    cx={cx}
                    cy={cy}
                    fill={fill}
                    onPress={() => {
                      const { period } = payload as BumpPoint;
                      void navigate(rowAddress(methodCode, period, clusterIds[at] ?? 0));
                    }}
                  />
                )}
                isAnimationActive={false}
              />
            ))}
            <EndLabels ends={ends} width={nameWidth} />
          </LineChart>
        </ResponsiveContainer>
      </ChartFrame>
      <Typography variant="caption" color="textSecondary">
        {hint}
      </Typography>
    </>
  );
}
