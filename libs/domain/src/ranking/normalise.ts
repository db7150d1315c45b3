import { extentOf, shapeOf } from '../statistics/shape.ts';
import type { Scoring } from '../method/scoring.ts';
import { whyFlat, type Flat } from './flat.ts';
import { linear, type Line } from './linear-score.ts';
import { byPlaceFromWorst } from './place-score.ts';
import { againstBase, completion, eachValue, ratio } from './value-score.ts';

/** What a formula may look at besides the values of its own indicator. */
export interface Beside {
  readonly column: (name: string) => Float64Array | undefined;
  /** Of a unit, by its id. */
  readonly position: (id: string) => number | undefined;
}

const NOTHING: Beside = { column: () => undefined, position: () => undefined };

/**
 * Item scores of one indicator: `values` in its own unit to `out` in score points. NaN stays NaN.
 * @returns why the formula gave everybody the same; undefined when it did not. Such an indicator tells nobody apart, so no rank
 * depends on it.
 */
export function normalise(
  scoring: Scoring,
  direction: 1 | -1,
  fullPoints: number,
  values: Float64Array,
  out: Float64Array,
  beside: Beside = NOTHING,
): Flat | undefined {
  const percent = fullPoints / 100;
  switch (scoring.kind) {
    case 'min-max':
    case 'efficacy':
    case 'goalposts': {
      const line = lineOf(scoring, direction, fullPoints, values);
      if (scoring.kind !== 'goalposts' || !scoring.log) return linear(values, out, line);
      // A value without a logarithm is below any goalpost: it counts as the low one.
      eachValue(values, out, (x) => Math.log(x <= 0 ? scoring.low : x));
      return linear(out, out, line);
    }
    case 'distance-to-target':
    case 'distance-to-reference':
      return towardsGoal(lineOf(scoring, direction, fullPoints, values, beside), values, out);
    case 'ratio-to-benchmark':
      ratio(values, out, scoring.benchmark, direction, fullPoints, (scoring.cap ?? Infinity) * percent);
      return undefined;
    case 'fraction-of-maximum':
      return fractionOfMaximum(values, out, direction, fullPoints);
    case 'z-score': {
      const { mean, deviation } = shapeOf(values);
      const gain = deviation > 0 ? (direction * scoring.deviation * percent) / deviation : 0;
      eachValue(values, out, (x) => scoring.mean * percent + gain * (x - mean));
      return deviation === 0 ? whyFlat(values) : undefined;
    }
    case 'percentile':
    case 'rank':
    case 'borda':
      return byPlaceFromWorst(scoring.kind, values, out, direction, fullPoints);
    case 'base-and-steps':
      againstBase(scoring, values, out, direction, percent, beside.column(scoring.base));
      return undefined;
    case 'target-and-units': {
      const { target, perUnit, most } = scoring;
      const within = (x: number) => Math.min(Math.max(x, -most), most);
      eachValue(values, out, (x) => (100 + within(direction * perUnit * (x - target))) * percent);
      return undefined;
    }
    case 'event-count': {
      const { perEvent, most } = scoring;
      eachValue(values, out, (x) =>
        direction === 1 ? Math.min(x * perEvent, most) * percent : Math.max(100 - x * perEvent, 0) * percent,
      );
      return undefined;
    }
    case 'target-completion': {
      const { target } = scoring;
      const goals = typeof target === 'string' ? beside.column(target) : target;
      completion(scoring, values, out, direction, percent, goals);
      return undefined;
    }
  }
}

/** Formulas that draw a straight line. */
export type LinearScoring = Extract<
  Scoring,
  { kind: 'min-max' | 'efficacy' | 'goalposts' | 'distance-to-target' | 'distance-to-reference' }
>;

/** The line that a formula draws over a sample, of logarithms where the formula takes them. */
export function lineOf(
  scoring: LinearScoring,
  direction: 1 | -1,
  fullPoints: number,
  values: Float64Array,
  beside: Beside = NOTHING,
): Line {
  const percent = fullPoints / 100;
  const whole = { direction, bottom: 0, top: fullPoints } as const;
  switch (scoring.kind) {
    case 'min-max': {
      const { min, max } = extentOf(values);
      const { floor = 0, ceiling = 100 } = scoring;
      return { low: min, high: max, direction, bottom: floor * percent, top: ceiling * percent };
    }
    case 'efficacy': {
      const { min, max } = extentOf(values);
      const { low = min, high = max, cap = 'none' } = scoring;
      return { ...whole, low, high, bottom: scoring.floor * percent, cap };
    }
    case 'goalposts': {
      const { low, high, log = false, cap = 'none' } = scoring;
      return { ...whole, ...(log ? { low: Math.log(low), high: Math.log(high) } : { low, high }), cap };
    }
    default: {
      const goal =
        scoring.kind === 'distance-to-target' ? scoring.target : (values[beside.position(scoring.unit) ?? -1] ?? NaN);
      const { min, max } = extentOf(values);
      const [low, high] = direction === 1 ? [min, goal] : [goal, max];
      return { ...whole, low, high, most: (scoring.cap ?? Infinity) / 100 };
    }
  }
}

/** From the worst of the sample to a goal. Where nobody is worse than the goal, all have reached it and get full points. */
function towardsGoal(line: Line, values: Float64Array, out: Float64Array): Flat | undefined {
  const { low, high, top } = line;
  if (low < high) return linear(values, out, line);
  const reached = low >= high;
  eachValue(values, out, () => (reached ? top : NaN));
  return reached ? 'reached' : undefined;
}

function fractionOfMaximum(
  values: Float64Array,
  out: Float64Array,
  direction: 1 | -1,
  fullPoints: number,
): Flat | undefined {
  if (direction === 1) {
    const { max } = extentOf(values);
    const flat = !(max > 0);
    eachValue(values, out, (x) => (flat ? fullPoints / 2 : (fullPoints * x) / max));
    return flat && values.some((x) => x === x) ? 'nothing-above-0' : undefined;
  }
  let least = Infinity;
  for (const x of values) if (x > 0 && x < least) least = x;
  eachValue(values, out, (x) => (x <= 0 ? fullPoints : (fullPoints * least) / x));
  return undefined;
}
