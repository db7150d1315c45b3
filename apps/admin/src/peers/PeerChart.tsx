import { useMediaQuery, useTheme, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { DrawnLegend } from '../chart/DrawnLegend.tsx';
import { fitText, roomFor } from '../chart/fit-text.ts';
import { useChartLook } from '../chart/useChartLook.ts';
import type { ChartOf } from '../chart/useChartOf.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { scoreDomain, type PeerLine } from './peer-lines.ts';

export interface PeerChartProps {
  /** What it says. */
  readonly title: string;
  readonly of: ChartOf;
  readonly fileName: string;
  readonly lines: readonly PeerLine[];
  /** Full points, and with how many decimals scores are told. */
  readonly full: number;
  readonly synthetic: boolean;
  readonly aside: ReactNode;
  /** Whether the value of a line was filled in by the method. */
  readonly filledIn: (code: string) => boolean;
}

/**
 * Parallel coordinates laid on their side, so that names have room: on every axis the middle half of those compared as a band, their
 * median, and the cluster, its points joined. A radar would say the same by areas, which depend on the order of the axes.
 */
export function PeerChart({ title, of, fileName, lines, full, synthetic, aside, filledIn }: PeerChartProps) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const { palette } = useTheme();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const decimals = full <= 1 ? 3 : 1;
  const words = (key: string) => translate(`peers.${key}`);
  const number = (value: number | null) => format.number(value, decimals);
  const nameOf = (line: PeerLine | undefined) =>
    `${nameIn(format.locale, line)}${line && filledIn(line.code) ? '*' : ''}`;
  const nameWidth = roomFor(lines.map(nameOf), narrow ? 130 : 290);
  const median = look.series[1] ?? look.accent;
  const marked = lines.some(({ code }) => filledIn(code));
  return (
    <ChartFrame
      title={title}
      of={of}
      fileName={fileName}
      synthetic={synthetic}
      aside={aside}
      height={lines.length * 30 + 98}
      table={{
        columns: ['axis', 'own', 'place', 'of', 'low', 'median', 'high', ...(marked ? ['filledIn'] : [])].map(words),
        rows: lines.map((line) => [
          nameIn(format.locale, line),
          line.own,
          line.place,
          line.of,
          line.low,
          line.median,
          line.high,
          ...(marked ? [filledIn(line.code) ? '*' : null] : []),
        ]),
      }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart layout="vertical" data={[...lines]} margin={{ top: 28, right: 20, bottom: 22, left: 0 }}>
          <DrawnLegend
            left={narrow ? 4 : nameWidth}
            entries={[
              { name: words('own'), colour: look.accent, mark: 'line' },
              { name: words('median'), colour: median, mark: 'dashes' },
              { name: words('band'), colour: look.accent, mark: 'band' },
            ]}
          />
          <CartesianGrid {...look.grid} horizontal={false} />
          <XAxis
            type="number"
            domain={scoreDomain(lines, full)}
            tickFormatter={(value: number) => format.number(value, full <= 1 ? 2 : 0)}
            label={{
              value: translate('peers.axisLabel', { full }),
              position: 'insideBottom',
              offset: -12,
              ...look.label,
            }}
            {...look.axis}
          />
          <YAxis
            type="category"
            dataKey="code"
            width={nameWidth}
            interval={0}
            tickFormatter={(code: string) => fitText(nameOf(lines.find((line) => line.code === code)), nameWidth - 10)}
            {...look.axis}
          />
          <Tooltip
            {...look.tooltip}
            cursor={{ fill: palette.action.hover }}
            labelFormatter={(code) => nameOf(lines.find((line) => line.code === code))}
            formatter={(_value, name, { payload, dataKey }) => {
              const line = payload as PeerLine;
              if (dataKey === 'own')
                return [
                  line.own === null
                    ? '—'
                    : `${number(line.own)} · ${translate('peers.placeOf', { place: line.place, of: line.of })}`,
                  name,
                ];
              return dataKey === 'median'
                ? [number(line.median), name]
                : [`${number(line.low)} – ${number(line.high)}`, name];
            }}
          />
          <Bar
            dataKey={({ low, high }: PeerLine) => [low, high]}
            name={words('band')}
            fill={look.accent}
            fillOpacity={0.2}
            barSize={14}
            isAnimationActive={false}
          />
          <Line
            dataKey="median"
            name={words('median')}
            stroke={median}
            strokeDasharray="4 3"
            dot={{ r: 3, fill: median, strokeDasharray: '' }}
            isAnimationActive={false}
          />
          <Line
            dataKey="own"
            name={words('own')}
            stroke={look.accent}
            strokeWidth={2}
            dot={{ r: 4.5, fill: look.accent }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
