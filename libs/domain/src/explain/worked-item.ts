import type { Scoring } from '../method/scoring.ts';
import type { Line } from '../ranking/linear-score.ts';
import { lineOf, type Beside } from '../ranking/normalise.ts';
import { extentOf, shapeOf } from '../statistics/shape.ts';

/** What a value is held against. */
export type YardstickKind =
  'lowest' | 'highest' | 'lowest-above-0' | 'mean' | 'deviation' | 'worse' | 'reference' | 'base' | 'target';

/** A number that a formula takes from the sample or from beside it. */
export interface Yardstick {
  readonly kind: YardstickKind;
  readonly value: number;
}

/** A formula with its numbers put in. */
export interface WorkedItem {
  readonly yardsticks: readonly Yardstick[];
  /** Signs of arithmetic and numbers, the same in every language; eight digits of each. */
  readonly arithmetic: string;
}

export interface ItemToWork {
  readonly scoring: Scoring;
  readonly direction: 1 | -1;
  readonly fullPoints: number;
  /** The sample the value is measured in, and its place there. */
  readonly values: Float64Array;
  readonly at: number;
  readonly beside: Beside;
}

/** Puts the numbers of one unit into a formula, as {@link normalise} computes it. */
export function workItem({ scoring, direction, fullPoints, values, at, beside }: ItemToWork): WorkedItem {
  const x = values[at] as number;
  const percent = fullPoints / 100;
  const { min, max } = extentOf(values);
  const lowest: Yardstick = { kind: 'lowest', value: min };
  const highest: Yardstick = { kind: 'highest', value: max };
  switch (scoring.kind) {
    case 'min-max':
    case 'efficacy':
    case 'goalposts': {
      const line = lineOf(scoring, direction, fullPoints, values);
      const log = scoring.kind === 'goalposts' && scoring.log === true;
      const given = scoring.kind === 'min-max' ? {} : { low: scoring.low, high: scoring.high };
      const yardsticks = [given.low === undefined ? [lowest] : [], given.high === undefined ? [highest] : []].flat();
      if (!log) return { yardsticks, arithmetic: alongLine(x, line) };
      const low = scoring.low;
      const text = (value: number) => `ln ${digits(value)}`;
      return { yardsticks, arithmetic: alongLine(x <= 0 ? low : x, { ...line, low, high: scoring.high }, text) };
    }
    case 'distance-to-target':
    case 'distance-to-reference': {
      const line = lineOf(scoring, direction, fullPoints, values, beside);
      const goal = direction === 1 ? line.high : line.low;
      const reference: Yardstick[] =
        scoring.kind === 'distance-to-reference' ? [{ kind: 'reference', value: goal }] : [];
      return { yardsticks: [direction === 1 ? lowest : highest, ...reference], arithmetic: alongLine(x, line) };
    }
    case 'ratio-to-benchmark': {
      const { benchmark, cap } = scoring;
      const share = times(fullPoints, quotientOf(x, benchmark, direction));
      return { yardsticks: [], arithmetic: atMost(cap === undefined ? undefined : cap * percent, share) };
    }
    case 'fraction-of-maximum': {
      if (direction === 1) return { yardsticks: [highest], arithmetic: times(fullPoints, over(x, max)) };
      const least = values.reduce((all, value) => (value > 0 && value < all ? value : all), Infinity);
      return {
        yardsticks: [{ kind: 'lowest-above-0', value: least }],
        arithmetic: x <= 0 ? digits(fullPoints) : times(fullPoints, over(least, x)),
      };
    }
    case 'z-score': {
      const { mean, deviation } = shapeOf(values);
      const gain = `${digits(scoring.deviation * percent)} × ${bracket(minus(x, mean, direction))} ÷ ${digits(deviation)}`;
      return {
        yardsticks: [
          { kind: 'mean', value: mean },
          { kind: 'deviation', value: deviation },
        ],
        arithmetic: scoring.mean === 0 ? gain : `${digits(scoring.mean * percent)} + ${gain}`,
      };
    }
    case 'percentile':
    case 'rank':
    case 'borda': {
      const worse = values.reduce((count, value) => count + (direction * (x - value) > 0 ? 1 : 0), 0);
      const { count } = shapeOf(values);
      const arithmetic = {
        percentile: times(fullPoints, over(worse, count - 1)),
        rank: `${worse} + 1`,
        borda: String(worse),
      }[scoring.kind];
      return { yardsticks: [{ kind: 'worse', value: worse }], arithmetic };
    }
    case 'base-and-steps': {
      const base = beside.column(scoring.base)?.[at] ?? NaN;
      const { atBase, step, points, whole, least = 0, most } = scoring;
      // Full steps count towards the base from either side.
      const side = whole && direction * (x - base) < 0 ? -1 : 1;
      const way = minus(x, base, side === 1 ? direction : direction === 1 ? -1 : 1);
      const growth = `100 × ${bracket(way)} ÷ ${digits(base)} ÷ ${digits(step)}`;
      const steps = `${side === 1 ? '+' : '−'} ${digits(points)} × ${whole ? `⌊${growth}⌋` : growth}`;
      return {
        yardsticks: [{ kind: 'base', value: base }],
        arithmetic: inPercent(`min(${digits(most)}, max(${digits(least)}, ${digits(atBase)} ${steps}))`, percent),
      };
    }
    case 'target-and-units': {
      const { target, perUnit, most } = scoring;
      const beyond = `${digits(perUnit)} × ${bracket(minus(x, target, direction))}`;
      return {
        yardsticks: [],
        arithmetic: inPercent(`100 + min(${digits(most)}, max(${digits(-most)}, ${beyond}))`, percent),
      };
    }
    case 'event-count': {
      const { perEvent, most } = scoring;
      const all = `${digits(x)} × ${digits(perEvent)}`;
      const points = direction === 1 ? `min(${digits(most)}, ${all})` : `max(0, 100 − ${all})`;
      return { yardsticks: [], arithmetic: inPercent(points, percent) };
    }
    case 'target-completion': {
      const { step, points, most } = scoring;
      const goal = typeof scoring.target === 'string' ? (beside.column(scoring.target)?.[at] ?? NaN) : scoring.target;
      const share = direction === 1 ? x / goal : goal / x;
      const quotient = quotientOf(x, goal, direction);
      const arithmetic = !(share > 1)
        ? `min(${digits(most)}, 100 × ${quotient})`
        : `min(${digits(most)}, 100 + ${digits(points)} × ⌊100 × (${quotient} − 1) ÷ ${digits(step)}⌋)`;
      return {
        yardsticks: typeof scoring.target === 'string' ? [{ kind: 'target', value: goal }] : [],
        arithmetic: direction === -1 && x <= 0 ? inPercent(digits(most), percent) : inPercent(arithmetic, percent),
      };
    }
  }
}

/** How the raw value was made of figures, with the numbers put in; null where it is the figure itself. */
export function workRaw(figure: number, denominator: number | undefined, lambda: number | undefined): string | null {
  if (denominator === undefined && lambda === undefined) return null;
  const quotient = denominator === undefined ? digits(figure) : over(figure, denominator);
  if (lambda === undefined) return quotient;
  const inside = denominator === undefined ? quotient : `(${quotient})`;
  return lambda === 0 ? `ln ${inside}` : `(${inside} ^ ${braced(digits(lambda))} − 1) ÷ ${braced(digits(lambda))}`;
}

function alongLine(x: number, line: Line, text: (value: number) => string = digits): string {
  const { low, high, direction, bottom, top, cap = 'none', most } = line;
  const way =
    direction === 1
      ? `(${text(x)} − ${braced(text(low))}) ÷ (${text(high)} − ${braced(text(low))})`
      : `(${text(high)} − ${braced(text(x))}) ÷ (${text(high)} − ${braced(text(low))})`;
  const ceiling = most ?? (cap === 'none' ? undefined : 1);
  const below = ceiling === undefined || ceiling === Infinity ? way : `min(${digits(ceiling)}, ${way})`;
  const share = cap === 'both' ? `max(0, ${below})` : below;
  const reach = times(top - bottom, share);
  return bottom === 0 ? reach : `${digits(bottom)} + ${reach}`;
}

const times = (points: number, share: string) => `${digits(points)} × ${share}`;
const over = (above: number, below: number) => `${digits(above)} ÷ ${braced(digits(below))}`;
const quotientOf = (x: number, other: number, direction: 1 | -1) => (direction === 1 ? over(x, other) : over(other, x));
const bracket = (text: string) => `(${text})`;
const atMost = (most: number | undefined, text: string) =>
  most === undefined ? text : `min(${digits(most)}, ${text})`;
const inPercent = (text: string, percent: number) => (percent === 1 ? text : `${digits(percent)} × (${text})`);
const minus = (x: number, other: number, direction: 1 | -1) =>
  direction === 1 ? `${digits(x)} − ${braced(digits(other))}` : `${digits(other)} − ${braced(digits(x))}`;
/** What begins with a minus stands in brackets behind another sign. */
const braced = (text: string) => (text.startsWith('−') ? `(${text})` : text);

/** Eight digits, which tell figures apart; a true minus sign. */
function digits(value: number): string {
  return String(Number(value.toPrecision(8))).replace(/-/g, '−');
}
