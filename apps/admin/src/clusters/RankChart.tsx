import type { RankHistory } from '@jiju/contract';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { useChartLook } from '../chart/useChartLook.ts';
import type { ChartOf } from '../chart/useChartOf.ts';
import { useFormat } from '../format/useFormat.ts';

/** Ranks over time, the first place on top. */
export function RankChart({
  ranks,
  method,
  of,
  aside,
}: {
  ranks: RankHistory;
  method: string;
  of: ChartOf;
  aside: ReactNode;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const points = ranks.map((each) => ({ ...each, period: format.period(each.periodCode) }));
  const last = points.at(-1);
  const title = last
    ? translate(last.rank === null ? 'clusters.ranksUnranked' : 'clusters.ranksTitle', { ...last, method })
    : translate('clusters.ranks');
  const worst = Math.max(1, ...points.map(({ rank }) => rank ?? 1));
  return (
    <ChartFrame
      title={title}
      of={of}
      aside={aside}
      synthetic={ranks.some(({ synthetic }) => synthetic)}
      fileName={`${method} ${translate('clusters.ranks')}`}
      table={{
        columns: [translate('clusters.period'), translate('clusters.rank'), translate('clusters.score')],
        rows: points.map(({ period, rank, score }) => [period, rank, score]),
      }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 20, right: 24, bottom: 0, left: 0 }}>
          <CartesianGrid {...look.grid} vertical={false} />
          <XAxis dataKey="period" {...look.axis} interval="preserveStartEnd" />
          <YAxis
            reversed
            allowDecimals={false}
            domain={[1, worst]}
            width={48}
            {...look.axis}
            label={{ value: translate('clusters.rank'), angle: -90, position: 'insideLeft', ...look.label }}
          />
          <Tooltip
            {...look.tooltip}
            formatter={(value, _name, { payload }) => [
              `${String(value)} / ${(payload as { ranked: number }).ranked} · ${translate('clusters.score')} ${format.number((payload as { score: number | null }).score, 3)}`,
              translate('clusters.rank'),
            ]}
          />
          <Line dataKey="rank" stroke={look.accent} strokeWidth={2} isAnimationActive={false} dot={{ r: 3 }}>
            {points.length <= 12 ? <LabelList dataKey="rank" position="top" {...look.label} /> : null}
          </Line>
        </LineChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
