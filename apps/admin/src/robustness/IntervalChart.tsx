import type { Ranking } from '@jiju/contract';
import { useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, ResponsiveContainer, Scatter, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { fitText, roomFor } from '../chart/fit-text.ts';
import { useChartLook } from '../chart/useChartLook.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import type { CatalogueRecord } from '../provider/useCatalogue.ts';
import type { IntervalLine } from './interval-lines.ts';

export interface IntervalChartProps {
  readonly lines: readonly IntervalLine[];
  readonly clusters: ReadonlyMap<string, CatalogueRecord>;
  readonly ranking: Pick<Ranking, 'methodCode' | 'periodCode' | 'synthetic'>;
}

/** A line from 5 to 95 % for every cluster in the order of the ranking, with its median and its place. */
export function IntervalChart({ lines, clusters, ranking }: IntervalChartProps) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  // Of a phone's width the names would take more than half; there the place stands for them, and the table below says whose it is.
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const nameOf = new Map([...clusters].map(([code, cluster]) => [code, nameIn(format.locale, cluster)]));
  const data = lines.map(({ id, nominal, low, median, high }, at) => ({
    at,
    name: nameOf.get(id) ?? id,
    nominal,
    median,
    band: [low, high] as const,
  }));
  const nameWidth = narrow
    ? 32
    : roomFor(
        data.map(({ name }) => name),
        330,
      );
  const words = (key: string) => translate(`robustness.${key}`);
  const table = {
    columns: ['cluster', 'nominal', 'low', 'median', 'high', 'inTop'].map(words),
    rows: lines.map(({ id, nominal, low, median, high, inTop }) => [
      nameOf.get(id) ?? id,
      nominal,
      low,
      median,
      high,
      inTop,
    ]),
  };
  return (
    <ChartFrame
      title={words('chart')}
      table={table}
      of={{ methodCode: ranking.methodCode, periodCode: ranking.periodCode }}
      fileName={`intervals-${ranking.methodCode}-${ranking.periodCode}`}
      synthetic={ranking.synthetic}
      height={Math.max(200, 18 * lines.length + 40)}
    >
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart layout="vertical" data={data} margin={{ top: 4, right: 16, bottom: 4, left: 8 }}>
          <CartesianGrid {...look.grid} horizontal={false} />
          <XAxis type="number" domain={[1, 'dataMax']} allowDecimals={false} orientation="top" {...look.axis} />
          <YAxis
            type="category"
            // Two clusters may have one name, and two one place; a line in the list is one cluster's.
            dataKey="at"
            width={nameWidth}
            interval={0}
            tickFormatter={(at: number) =>
              narrow ? String(data[at]?.nominal ?? '') : fitText(data[at]?.name ?? '', nameWidth - 10)
            }
            {...look.axis}
          />
          <Tooltip
            {...look.tooltip}
            contentStyle={{ ...look.tooltip.contentStyle, whiteSpace: 'normal', maxWidth: 260 }}
            labelFormatter={(at) => {
              const line = data[Number(at)];
              return line ? `${line.nominal} ${line.name}` : '';
            }}
            formatter={(_value, _name, { payload }) => {
              const { band, median } = payload as (typeof data)[number];
              return [`${band[0]} – ${band[1]} (${words('median')} ${median})`, words('band')];
            }}
          />
          <Bar
            dataKey="band"
            name={words('band')}
            fill={look.accent}
            fillOpacity={0.35}
            barSize={6}
            isAnimationActive={false}
          />
          <Scatter
            dataKey="median"
            tooltipType="none"
            name={words('median')}
            fill={look.accent}
            isAnimationActive={false}
          />
          <Scatter
            dataKey="nominal"
            tooltipType="none"
            name={words('nominal')}
            fill={look.series[1] ?? look.accent}
            shape="diamond"
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
