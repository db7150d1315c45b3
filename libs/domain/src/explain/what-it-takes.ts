import type { PlannedIndicator } from '../method/method-plan.ts';
import { extentOf } from '../statistics/shape.ts';
import { rank } from '../ranking/rank.ts';
import { sortTable } from '../ranking/unit-table.ts';
import { trialOf, type Applied, type Figures } from './trial.ts';

/** What a unit lacks for a place, if nobody else moves. */
export interface PlaceGap {
  readonly place: number;
  /** Points up to the score of whoever holds the place. */
  readonly points: number;
  /** For every indicator: the own value that would be enough, with what follows from it; the cheapest in points of the scale first. */
  readonly ways: readonly Way[];
}

export interface Way {
  /** Of the indicator in the method. */
  readonly code: string;
  readonly column: string;
  readonly value: number;
  /** In the unit of the column; null when no value up to far beyond the best of the sample is enough. */
  readonly needed: number | null;
}

/** As far beyond the best of the sample as the sample is wide, this many times. */
const REACH = 2;
const STEPS = 40;
/** Where a figure moves others of the unit too, a better one may cost more than it brings: so many values are tried on the way. */
const TRIALS = 32;

/**
 * The distance of a unit to a better place, in points and in each indicator's own unit, the others and its own other figures
 * staying as they are. Only indicators it has a value of are asked. Found by halving, which holds where a better value never
 * lowers a place; `needed` is on the safe side of the border. null when the unit is not ranked or stands there already.
 * Yields after every indicator, so that a server can let others work in between.
 * @param follow all figures of the unit that change when one of them becomes another, itself included; absent: itself alone.
 */
export function* whatItTakes(
  applied: Applied,
  id: string,
  place: number,
  follow: (column: string, value: number) => Figures = (column, value) => new Map([[column, value]]),
): Generator<void, PlaceGap | null, void> {
  const result = rank(applied.plan, applied.table, applied.events);
  const at = result.ids.indexOf(id);
  const own = result.rank[at] ?? 0;
  if (at < 0 || own === 0 || own <= place || place < 1) return null;
  const holder = result.rank.indexOf(holdersPlace(result.rank, place));
  const table = sortTable(applied.table);
  const trial = trialOf({ ...applied, table }, id);
  const reads = new Set(applied.plan.reads);
  const figuresWith = (column: string, value: number): Figures =>
    new Map([...follow(column, value)].filter(([name]) => reads.has(name)));
  const reaches = (column: string, value: number): boolean => {
    const there = trial(figuresWith(column, value)).rank;
    return there !== null && there <= place;
  };
  const ways: Way[] = [];
  for (const indicator of applied.plan.indicators) {
    const { code, column } = indicator;
    const values = table.columns.get(column);
    const value = values?.[at] ?? NaN;
    if (!values || value !== value) continue;
    const end = farEnd(indicator, values, value);
    const trials = figuresWith(column, end).size > 1 ? TRIALS : 1;
    ways.push({ code, column, value, needed: nearestEnough(value, end, trials, (x) => reaches(column, x)) });
    yield;
  }
  return {
    place,
    points: (result.score[holder] as number) - (result.score[at] as number),
    ways: ways.sort((a, b) => effort(a, table.columns.get(a.column)) - effort(b, table.columns.get(b.column))),
  };
}

/** The place itself may be skipped by a tie: then the one before it is held. */
function holdersPlace(places: Int32Array, place: number): number {
  let best = 0;
  for (const one of places) if (one > best && one <= place) best = one;
  return best;
}

function farEnd({ direction }: PlannedIndicator, values: Float64Array, value: number): number {
  const { min, max } = extentOf(values);
  const width = max - min || Math.abs(value) || 1;
  if (direction === 1) return Math.max(max, value) + REACH * width;
  // Nothing that was never negative becomes so.
  const low = Math.min(min, value) - REACH * width;
  return min >= 0 ? Math.max(low, 0) : low;
}

/** The nearest value on the way to `end` that is enough, closer steps first; null when none that is tried is. */
function nearestEnough(value: number, end: number, trials: number, isEnough: (x: number) => boolean): number | null {
  let short = value;
  for (let trial = 1; trial <= trials; trial++) {
    const next = trial === trials ? end : value + (end - value) * (trial / trials) ** 2;
    if (isEnough(next)) return border(short, next, isEnough);
    short = next;
  }
  return null;
}

/** Between a value that is not enough and one that is, the border from the side that is. */
function border(short: number, enough: number, isEnough: (x: number) => boolean): number {
  for (let step = 0; step < STEPS; step++) {
    const middle = (short + enough) / 2;
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/** In widths of the sample; what is never enough comes last. */
function effort({ value, needed }: Way, values: Float64Array | undefined): number {
  if (needed === null || !values) return Infinity;
  const { min, max } = extentOf(values);
  return Math.abs(needed - value) / (max - min || 1);
}
