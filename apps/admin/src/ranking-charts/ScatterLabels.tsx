import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { fitText } from '../chart/fit-text.ts';
import { useChartLook } from '../chart/useChartLook.ts';
import { roomFor, type ScatterPoint } from './scatter-points.ts';

export interface ScatterLabelsProps {
  /** Those most worth a name first. */
  readonly points: readonly ScatterPoint[];
  readonly nameOf: (point: ScatterPoint) => string;
  /** Top left, top right, bottom left, bottom right. */
  readonly quadrants: readonly [string, string, string, string];
}

const height = 14;

/** The names of the points that matter, where there is room, and what it means to lie in each of the four corners. */
export function ScatterLabels({ points, nameOf, quadrants }: ScatterLabelsProps) {
  const look = useChartLook();
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!area || !xOf || !yOf) return null;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const corners = quadrants.map((text, at) => ({
    text: fitText(text, area.width / 2 - 12),
    x: at % 2 === 0 ? area.x + 6 : right - 6,
    y: at < 2 ? area.y + 14 : bottom - 6,
    anchor: at % 2 === 0 ? ('start' as const) : ('end' as const),
  }));
  const wanted = points.flatMap((point) => {
    const [x, y] = [xOf(point.x), yOf(point.y)];
    if (x === undefined || y === undefined) return [];
    const text = fitText(nameOf(point), area.width < 400 ? 84 : 150);
    // Chinese signs are as wide as high, others about half; near enough to keep names apart.
    const width = Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e80' ? 12 : 7), 0);
    const left = x + 7 + width > right ? x - 7 - width : x + 7;
    return [{ key: point.row.clusterCode, text, left, top: y - height / 2, width, height }];
  });
  const inCorner = corners.map(({ y }) => y - height);
  const free = wanted.filter(({ top }) => !inCorner.some((corner) => Math.abs(corner - top) < height));
  return (
    <g pointerEvents="none">
      {corners.map(({ text, x, y, anchor }, at) => (
        <text key={at} x={x} y={y} textAnchor={anchor} {...look.label} fontStyle="italic" fillOpacity={0.7}>
          {text}
        </text>
      ))}
      {roomFor(free, right, area.width < 400 ? 6 : 14).map(({ key, text, left, top }) => (
        <text key={key} x={left} y={top + 11} {...look.label} fontSize={11}>
          {text}
        </text>
      ))}
    </g>
  );
}
