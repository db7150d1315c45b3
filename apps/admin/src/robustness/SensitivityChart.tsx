import type { Ranking, RobustnessResult } from '@jiju/contract';
import { Typography, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { fitText, roomFor } from '../chart/fit-text.ts';
import { useChartLook } from '../chart/useChartLook.ts';
import { useFormat } from '../format/useFormat.ts';
import { sensitivityRows, type SensitivityRow } from './sensitivity-rows.ts';

export interface SensitivityChartProps {
  readonly of: NonNullable<RobustnessResult['sensitivity']>;
  readonly ranking: Pick<Ranking, 'methodCode' | 'periodCode' | 'synthetic'>;
}

/** Which assumption moves places: by itself, and with everything it does together with others. */
export function SensitivityChart({ of, ranking }: SensitivityChartProps) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const words = (key: string) => translate(`robustness.${key}`);
  const rows = sensitivityRows(of.factors);
  const nameOf = ({ factor }: SensitivityRow) => translate(`robustness.factor.${factor}`);
  const shift = format.number(of.meanShift, 1);
  const [most] = rows;
  const title =
    of.variance === 0 || !most
      ? translate('robustness.nothingMatters')
      : translate('robustness.matters', { name: nameOf(most) });
  const nameWidth = roomFor(rows.map(nameOf), narrow ? 120 : 290);
  const percent = (share: number) => `${format.number(100 * share, 0)}%`;
  return (
    <div>
      <ChartFrame
        title={title}
        of={{ methodCode: ranking.methodCode, periodCode: ranking.periodCode }}
        fileName={`sensitivity-${ranking.methodCode}-${ranking.periodCode}`}
        synthetic={ranking.synthetic}
        height={44 * rows.length + 70}
        table={{
          columns: ['assumption', 'alone', 'total'].map(words),
          rows: of.factors.map((one) => [translate(`robustness.factor.${one.factor}`), one.alone, one.total]),
        }}
      >
        <ResponsiveContainer width="100%" height="100%">
          <BarChart layout="vertical" data={rows} margin={{ top: 4, right: 48, bottom: 4, left: 0 }} barGap={1}>
            <CartesianGrid {...look.grid} horizontal={false} />
            <XAxis
              type="number"
              domain={[0, (highest: number) => Math.max(1, highest)]}
              tickFormatter={percent}
              {...look.axis}
            />
            <YAxis
              type="category"
              dataKey={nameOf}
              width={nameWidth}
              interval={0}
              tickFormatter={(name: string) => fitText(name, nameWidth - 10)}
              {...look.axis}
            />
            <Tooltip
              {...look.tooltip}
              contentStyle={{ ...look.tooltip.contentStyle, whiteSpace: 'normal', maxWidth: 260 }}
              formatter={(value) => percent(Number(value))}
            />
            <Legend verticalAlign="bottom" height={24} />
            {(['alone', 'total'] as const).map((key, at) => (
              <Bar
                key={key}
                dataKey={key}
                name={words(key)}
                fill={look.series[at] ?? look.accent}
                barSize={12}
                isAnimationActive={false}
              >
                <LabelList
                  dataKey={key}
                  position="right"
                  formatter={(value) => percent(Number(value))}
                  {...look.label}
                />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </ChartFrame>
      <Typography variant="caption" color="textSecondary">
        {translate('robustness.sensitivityHint', { shift })}
      </Typography>
    </div>
  );
}
