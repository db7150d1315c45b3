import type { Ranking, RankingRow } from '@jiju/contract';
import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { logAxis } from '../chart/log-axis.ts';
import { useChartLook } from '../chart/useChartLook.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { AxisChoice } from './AxisChoice.tsx';
import { figureAxes } from './figure-axis.ts';
import { namedFirst, scatterPoints, type ScatterPoint } from './scatter-points.ts';
import { ScatterLabels } from './ScatterLabels.tsx';
import { useAxisWords } from './useAxisWords.ts';

export interface RankingScatterProps {
  readonly ranking: Ranking;
  readonly rows: readonly RankingRow[];
  /** Keys of the axes in the address. */
  readonly x: string;
  readonly y: string;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
  readonly onOpen: (row: RankingRow) => void;
}

/** Two figures of every cluster against each other, in four quarters cut by the medians. */
export function RankingScatter({ ranking, rows, x, y, onChange, onOpen }: RankingScatterProps) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const words = useAxisWords(ranking);
  const [wantsLog, setLog] = useState(false);
  const axes = figureAxes(ranking);
  const usual = axes.filter(({ kind }) => kind !== 'score');
  const across = axes.find(({ key }) => key === x) ?? usual[0];
  const up = axes.find(({ key }) => key === y) ?? usual[1] ?? axes[0];
  if (!across || !up) return null;
  const found = scatterPoints(rows, across, up);
  const { points, left, together } = found;
  const mayLog = points.length > 0 && points.every((point) => point.x > 0 && point.y > 0);
  const scale = mayLog && wantsLog ? ('log' as const) : ('linear' as const);
  const [nameX, nameY] = [words.name(across), words.name(up)];
  const kind = together === null ? 'unknown' : together > 0.3 ? 'with' : together < -0.3 ? 'against' : 'apart';
  const corner = (above: boolean, right: boolean) =>
    translate(`rankingCharts.quadrant.${above ? 'high' : 'low'}${right ? 'High' : 'Low'}`, { x: nameX, y: nameY });
  const name = ({ row }: ScatterPoint) => nameIn(format.locale, row);
  const axis = (values: readonly number[]) => ({
    type: 'number' as const,
    scale,
    ...(scale === 'log' ? logAxis(values) : { domain: ['auto', 'auto'] as ['auto', 'auto'] }),
    ...look.axis,
  });
  const tick = (value: number) => format.number(Number(value.toPrecision(6)));
  return (
    <>
      <ChartFrame
        title={translate(`rankingCharts.scatterTitle.${kind}`, { x: nameX, y: nameY, r: format.number(together, 2) })}
        of={{ methodCode: ranking.methodCode, periodCode: ranking.periodCode }}
        fileName={`scatter-${ranking.methodCode}-${ranking.periodCode}-${across.key}-${up.key}`}
        synthetic={ranking.synthetic}
        height={480}
        table={{
          columns: [translate('rankings.rank'), translate('rankings.cluster'), words.titled(across), words.titled(up)],
          rows: points.map((point) => [point.row.rank, name(point), point.x, point.y]),
        }}
        aside={
          <>
            <AxisChoice
              label={translate('rankingCharts.across')}
              axes={axes}
              value={across}
              nameOf={words.name}
              onChange={(key) => {
                onChange({ x: key });
              }}
            />
            <AxisChoice
              label={translate('rankingCharts.up')}
              axes={axes}
              value={up}
              nameOf={words.name}
              onChange={(key) => {
                onChange({ y: key });
              }}
            />
            <FormControlLabel
              control={
                <Switch
                  size="small"
                  checked={scale === 'log'}
                  disabled={!mayLog}
                  onChange={(_, on) => {
                    setLog(on);
                  }}
                />
              }
              label={translate('rankingCharts.log')}
            />
          </>
        }
      >
        <ResponsiveContainer width="100%" height="100%">
          <ScatterChart margin={{ top: 8, right: 16, bottom: 24, left: 8 }}>
            <CartesianGrid {...look.grid} />
            <XAxis
              {...axis(points.map((point) => point.x))}
              dataKey="x"
              tickFormatter={tick}
              label={{ value: words.titled(across), position: 'insideBottom', offset: -14, ...look.label }}
            />
            <YAxis
              {...axis(points.map((point) => point.y))}
              dataKey="y"
              width={64}
              tickFormatter={tick}
              label={{
                value: words.titled(up),
                angle: -90,
                position: 'insideLeft',
                style: { textAnchor: 'middle' },
                ...look.label,
              }}
            />
            <ReferenceLine x={found.medianX} stroke={look.label.fill} strokeDasharray="6 4" strokeOpacity={0.6} />
            <ReferenceLine y={found.medianY} stroke={look.label.fill} strokeDasharray="6 4" strokeOpacity={0.6} />
            <Tooltip
              {...look.tooltip}
              content={({ active, payload }) => {
                const point = payload[0]?.payload as ScatterPoint | undefined;
                if (!active || !point) return null;
                return (
                  <div style={{ ...look.tooltip.contentStyle, padding: 8 }}>
                    <b>
                      {point.row.rank} {name(point)}
                    </b>
                    <div>
                      {nameX}: {words.figure(across, point.x)}
                    </div>
                    <div>
                      {nameY}: {words.figure(up, point.y)}
                    </div>
                  </div>
                );
              }}
            />
            <Scatter
              data={points}
              fill={look.accent}
              fillOpacity={0.65}
              isAnimationActive={false}
              onClick={({ payload }) => {
                onOpen((payload as ScatterPoint).row);
              }}
              style={{ cursor: 'pointer' }}
            />
            <ScatterLabels
              points={namedFirst(found)}
              nameOf={name}
              quadrants={[corner(true, false), corner(true, true), corner(false, false), corner(false, true)]}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </ChartFrame>
      <Typography variant="caption" color="textSecondary" component="p">
        {translate('rankingCharts.scatterHow', { same: found.sameSide, count: points.length })}
        {left > 0 ? ` ${translate('rankingCharts.scatterLeft', { left })}` : ''}
      </Typography>
    </>
  );
}
