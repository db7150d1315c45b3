import type { Scoring } from '../method/scoring.ts';
import { roundTo } from '../statistics/round.ts';

type Of<Kind extends Scoring['kind']> = Extract<Scoring, { kind: Kind }>;

/** Score every value by itself; what is missing stays so. */
export function eachValue(values: Float64Array, out: Float64Array, score: (x: number, at: number) => number): void {
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    out[i] = x === x ? score(x, i) : NaN;
  }
}

export function ratio(
  values: Float64Array,
  out: Float64Array,
  benchmark: number,
  direction: 1 | -1,
  fullPoints: number,
  most: number,
): void {
  eachValue(values, out, (x) => {
    // Less is better, and there is none at all (or less): as good as it can be. The check sees to it that a cap is given.
    const share = direction === 1 ? x / benchmark : x <= 0 ? Infinity : benchmark / x;
    return Math.min(fullPoints * share, most);
  });
}

/** Against a base of each unit's own. Nothing grows from a base that is missing, 0 or below: such a unit has no score. */
export function againstBase(
  { atBase, step, points, whole, least = 0, most }: Of<'base-and-steps'>,
  values: Float64Array,
  out: Float64Array,
  direction: 1 | -1,
  percent: number,
  base: Float64Array | undefined,
): void {
  eachValue(values, out, (x, at) => {
    const from = base?.[at] ?? NaN;
    if (!(from > 0)) return NaN;
    const steps = (direction * 100 * (x - from)) / from / step;
    return Math.min(Math.max(atBase + points * (whole ? fullSteps(steps) : steps), least), most) * percent;
  });
}

/** Against a target, the same for all or one of each unit; a unit whose target is missing, 0 or below has no score. */
export function completion(
  { step, points, most }: Of<'target-completion'>,
  values: Float64Array,
  out: Float64Array,
  direction: 1 | -1,
  percent: number,
  target: number | Float64Array | undefined,
): void {
  eachValue(values, out, (x, at) => {
    const goal = (typeof target === 'number' ? target : target?.[at]) ?? NaN;
    if (!(goal > 0)) return NaN;
    // Less is better, and there is none: as good as it can be.
    if (direction === -1 && x <= 0) return most * percent;
    const share = direction === 1 ? x / goal : goal / x;
    if (share <= 1) return Math.min(100 * share, most) * percent;
    // Nothing for any number of steps, also where a tiny target makes it endless.
    const more = points === 0 ? 0 : points * fullSteps((100 * (share - 1)) / step);
    return Math.min(100 + more, most) * percent;
  });
}

/** Full steps towards 0; five percent of growth computed as 4.9999999999 are five. */
function fullSteps(steps: number): number {
  return Math.trunc(roundTo(steps, 9));
}
