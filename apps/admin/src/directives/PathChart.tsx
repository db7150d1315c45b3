import type { DirectiveView } from '@jiju/contract';
import { addDays, daysBetween, type CountTarget, type MetricTarget } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import {
  type ActiveDotProps,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { EndLabels } from '../chart/EndLabels.tsx';
import { PressDot } from '../chart/PressDot.tsx';
import { useChartLook } from '../chart/useChartLook.ts';
import { useExplain } from '../explain/explain-context.ts';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import { assessmentOf } from './board-card.ts';
import { measureOrigin } from './measure-origin.ts';
import { pathSeries, type PathPoint } from './path-series.ts';
import { useMeasureUnit } from './useMeasureUnit.ts';

export interface PathChartProps {
  readonly view: DirectiveView;
  readonly measure: MetricTarget | CountTarget;
}

const labelWidth = 84;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The way that is expected from the baseline to the target, and the figures as they came in. */
export function PathChart({ view, measure }: PathChartProps) {
  const translate = useTranslate();
  const format = useFormat();
  const look = useChartLook();
  const unit = useMeasureUnit(measure);
  const explain = useExplain();
  const noted = (value: number | null, how: string) =>
    translate('explain.ofMeasure', { value: format.figure(value, unit), how: translate(how) });
  const colours = { expected: look.series[5] ?? 'currentColor', actual: look.series[0] ?? 'currentColor' };
  const assessment = assessmentOf(view);
  const original = assessment?.originalDeadline ?? null;
  const effective = assessment?.effectiveDeadline ?? null;
  // An extension moves the end of the measure by as many days as it moves the deadline.
  const end =
    original !== null && effective !== null ? addDays(measure.by, daysBetween(original, effective)) : measure.by;
  const points = pathSeries(measure, end, view.actuals);
  const today = Date.parse(`${shanghaiDay(new Date())}T00:00:00Z`);
  const last = view.actuals.findLast(({ value }) => value !== null);
  const title = last
    ? translate('directives.chart.title', {
        value: format.figure(last.value, unit),
        target: format.figure(measure.targetValue, unit),
        day: format.day(end, 'short'),
      })
    : translate('directives.chart.titleNoFigures', {
        target: format.figure(measure.targetValue, unit),
        day: format.day(end, 'short'),
      });
  const table = {
    columns: [
      translate('directives.chart.date'),
      ...(['expected', 'actual'] as const).map((name) =>
        [translate(`directives.chart.${name}`), unit && `(${format.unit(unit)})`].filter(Boolean).join(' '),
      ),
    ],
    rows: points.map(({ date, expected, actual }) => [date, expected, actual]),
  };
  const ends = (['expected', 'actual'] as const).flatMap((name) => {
    const point = points.findLast((each) => each[name] !== null);
    const value = point?.[name] ?? null;
    if (point === undefined || value === null) return [];
    const text = translate(`directives.chart.${name}`);
    return [{ key: name, x: point.time, y: value, text, colour: colours[name] }];
  });
  const first = points[0]?.time ?? today;
  const latest = points.at(-1)?.time ?? today;
  return (
    <ChartFrame
      title={title}
      of={{
        text: `${view.code} ${(format.locale === 'zh' ? view.definition.textZh : view.definition.textEn) || view.definition.textZh}`,
      }}
      table={table}
      fileName={`path-${view.code}`}
      height={280}
      synthetic={view.actuals.some(({ synthetic }) => synthetic)}
    >
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 18, right: labelWidth, bottom: 4, left: 8 }}>
          <CartesianGrid {...look.grid} />
          <XAxis
            dataKey="time"
            type="number"
            scale="time"
            domain={[Math.min(first, today), Math.max(latest, Math.min(today, latest))]}
            {...look.axis}
            tickFormatter={(time: number) => dayOf(time).slice(0, 7)}
          />
          <YAxis
            {...look.axis}
            width={72}
            tickFormatter={(value: number) => format.number(value)}
            label={{ value: format.unit(unit), angle: -90, position: 'insideLeft', ...look.label }}
          />
          <Tooltip
            {...look.tooltip}
            labelFormatter={(time) => format.day(dayOf(Number(time)), 'short')}
            formatter={(value) => format.figure(typeof value === 'number' ? value : null, unit)}
          />
          <EndLabels ends={ends} width={labelWidth} />
          <ReferenceLine
            y={measure.targetValue}
            stroke={look.series[2] ?? 'currentColor'}
            strokeDasharray="2 3"
            label={{ value: translate('directives.chart.target'), position: 'insideTopLeft', ...look.label }}
          />
          {today >= first && today <= latest ? (
            <ReferenceLine
              x={today}
              {...look.grid}
              label={{ value: translate('directives.chart.today'), position: 'insideTopRight', ...look.label }}
            />
          ) : null}
          <Line
            dataKey="expected"
            name={translate('directives.chart.expected')}
            type={
              measure.path.kind === 'stepped' ? 'stepAfter' : measure.path.kind === 's-shaped' ? 'monotone' : 'linear'
            }
            stroke={colours.expected}
            strokeDasharray="6 4"
            strokeWidth={2}
            dot={false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="actual"
            name={translate('directives.chart.actual')}
            type="linear"
            stroke={colours.actual}
            strokeWidth={2.5}
            dot={{ r: 3.5 }}
            activeDot={({ payload, cx, cy, fill }: ActiveDotProps) => (
              <PressDot
                cx={cx}
                cy={cy}
                fill={fill}
                onPress={() => {
                  const point = view.actuals.find(({ date }) => date === (payload as PathPoint).date);
                  const to = point && measureOrigin(measure, point.periodCode, (how) => noted(point.value, how));
                  if (to) explain?.(to);
                }}
              />
            )}
            connectNulls
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
