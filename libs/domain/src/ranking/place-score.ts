import { rankValues } from '../statistics/rank-values.ts';
import { shapeOf } from '../statistics/shape.ts';
import type { Flat } from './flat.ts';

/** Scores by place, the worst first: whoever stands at place 1 here has nobody below; equal values share the smaller place. */
export function byPlaceFromWorst(
  kind: 'percentile' | 'rank' | 'borda',
  values: Float64Array,
  out: Float64Array,
  direction: 1 | -1,
  fullPoints: number,
): Flat | undefined {
  const places = rankValues(values.map((x) => -direction * x));
  const { count, min, max } = shapeOf(values);
  const flat = min === max;
  for (let i = 0; i < values.length; i++) {
    const place = places[i] as number;
    if (place === 0) out[i] = NaN;
    else if (kind === 'rank') out[i] = flat ? (count + 1) / 2 : place;
    else if (kind === 'borda') out[i] = flat ? (count - 1) / 2 : place - 1;
    else out[i] = flat ? fullPoints / 2 : (fullPoints * (place - 1)) / (count - 1);
  }
  return flat ? 'constant' : undefined;
}
