import type { RankingRow } from '@jiju/contract';
import { correlation } from '@jiju/domain';
import { quantile } from '../chart/quantile.ts';
import { figureOn, type FigureAxis } from './figure-axis.ts';

export interface ScatterPoint {
  readonly row: RankingRow;
  readonly x: number;
  readonly y: number;
}

export interface ScatterPoints {
  readonly points: readonly ScatterPoint[];
  /** Rows that lack one of the two. */
  readonly left: number;
  readonly medianX: number;
  readonly medianY: number;
  /** Spearman's, -1 to 1: by places and not by values, because figures are skewed; null where one of the two does not vary. */
  readonly together: number | null;
  /** How many lie above both medians or below both, of those that lie on none. */
  readonly sameSide: number;
}

/** Two figures of every row that has both, and what they say together. */
export function scatterPoints(rows: readonly RankingRow[], x: FigureAxis, y: FigureAxis): ScatterPoints {
  const points = rows.flatMap((row): ScatterPoint[] => {
    const [left, up] = [figureOn(x, row), figureOn(y, row)];
    return left === null || up === null ? [] : [{ row, x: left, y: up }];
  });
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [medianX, medianY] = [quantile(xs, 0.5) ?? 0, quantile(ys, 0.5) ?? 0];
  const together = correlation(placesOf(xs), placesOf(ys));
  return {
    points,
    left: rows.length - points.length,
    medianX,
    medianY,
    together: Number.isFinite(together) ? together : null,
    sameSide: points.filter((point) => (point.x - medianX) * (point.y - medianY) > 0).length,
  };
}

/** Places by value, equal values sharing the mean of theirs. */
function placesOf(values: readonly number[]): Float64Array {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const places = new Float64Array(values.length);
  for (let begin = 0; begin < order.length;) {
    let end = begin;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[begin] ?? 0]) end++;
    for (let at = begin; at <= end; at++) places[order[at] ?? 0] = (begin + end) / 2;
    begin = end + 1;
  }
  return places;
}

/**
 * The points worth a name, most worth first: the three best places, then those furthest from the middle, where distance is counted in
 * the spread of each figure.
 */
export function namedFirst({ points, medianX, medianY }: ScatterPoints): ScatterPoint[] {
  const spread = (values: readonly number[]) => (quantile(values, 0.75) ?? 0) - (quantile(values, 0.25) ?? 0) || 1;
  const [wide, high] = [spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y))];
  const far = ({ x, y }: ScatterPoint) => Math.hypot((x - medianX) / wide, (y - medianY) / high);
  const best = points.toSorted((a, b) => (a.row.rank ?? Infinity) - (b.row.rank ?? Infinity)).slice(0, 3);
  const rest = points.filter((point) => !best.includes(point)).sort((a, b) => far(b) - far(a));
  return [...best, ...rest];
}

export interface Label {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which of the labels can stand without covering one that comes before it or leaving the plot; at most so many. */
export function roomFor<T extends Label>(wanted: readonly T[], right: number, most: number): T[] {
  const placed: T[] = [];
  for (const label of wanted) {
    if (placed.length === most) break;
    const covers = placed.some(
      (other) =>
        label.left < other.left + other.width &&
        other.left < label.left + label.width &&
        label.top < other.top + other.height &&
        other.top < label.top + label.height,
    );
    if (!covers && label.left + label.width <= right) placed.push(label);
  }
  return placed;
}
