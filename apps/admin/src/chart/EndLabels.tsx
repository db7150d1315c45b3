import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { fitText } from './fit-text.ts';
import { spread } from './spread.ts';
import { useChartLook } from './useChartLook.ts';

/** Where a line ends, in the units of its axes, and what is written there. */
export interface LineEnd {
  readonly key: string;
  readonly x: string | number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
}

export interface EndLabelsProps {
  readonly ends: readonly LineEnd[];
  /** Room to the right of the plot. */
  readonly width: number;
}

const lineHeight = 16;

/** Names at the right of the lines instead of a legend: a line of text apart even where lines end side by side, each led to its end. */
export function EndLabels({ ends, width }: EndLabelsProps) {
  const look = useChartLook();
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!area || !xOf || !yOf) return null;
  const drawn = ends.flatMap(({ x, y, ...end }) => {
    const [left, top] = [xOf(x), yOf(y)];
    return left === undefined || top === undefined ? [] : [{ ...end, left, top }];
  });
  const right = area.x + area.width;
  // A line that ends long before the others is named where it ends: led to the margin, its name would cross them.
  const early = drawn.filter(({ left }) => right - left > area.width / 8);
  const late = drawn.filter((end) => !early.includes(end));
  const places = spread(
    late.map(({ top }) => top),
    lineHeight,
    [area.y, area.y + area.height],
  );
  return (
    <g>
      {early.map(({ key, text, left, top }) => (
        <text key={key} x={left} y={top - 9} textAnchor="middle" {...look.label}>
          {text}
        </text>
      ))}
      {late.map(({ key, text, colour, left, top }, at) => {
        const place = places[at] ?? top;
        return (
          <g key={key}>
            <path d={`M${left + 5} ${top}L${right + 14} ${place}`} stroke={colour} strokeOpacity={0.5} fill="none" />
            <text x={right + 18} y={place + 4} {...look.label}>
              {fitText(text, width - 22)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
