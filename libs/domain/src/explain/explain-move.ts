import { finish } from '../robustness/simulate.ts';
import { rank } from '../ranking/rank.ts';
import type { RankingResult } from '../ranking/ranking-result.ts';
import { crossingsOf, noCrossings, type Crossings } from './crossings.ts';
import { sortTable, type UnitTable } from '../ranking/unit-table.ts';
import { standingAt, trialOf, type Applied, type Standing } from './trial.ts';

/** What a place was gained (positive) or lost (negative) by. */
export interface MovePart {
  /**
   * - `correction`: figures of the earlier period that were corrected since.
   * - `method`: another method or version.
   * - `population`: who takes part, and what the others are: status, level, peer group.
   * - `others`: the figures and red lines of all the others.
   * - `red-lines`: red lines of the unit itself.
   * - `own`: its own figure of `column`.
   */
  readonly cause: 'correction' | 'method' | 'population' | 'others' | 'red-lines' | 'own';
  readonly column: string | null;
  /** Places; the parts of a move add up to it exactly. */
  readonly places: number;
  /** Points of the score. */
  readonly points: number;
  /** The own figure before and after; null when it is missing, or for another cause. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Why a unit stands elsewhere than before. */
export interface Move {
  readonly before: Standing;
  readonly after: Standing;
  /** Places gained (positive) or lost; null unless it was ranked both times, and then there are no parts. */
  readonly places: number | null;
  /** In the order of their causes, the own figures with the largest part first; what moved nothing is left out. */
  readonly parts: readonly MovePart[];
  /** The part of the others, by what moved: it adds up to that part exactly. The largest first. */
  readonly others: readonly OthersPart[];
  readonly crossings: Crossings;
}

/** What the figures of all others in one column did to a place. */
export interface OthersPart {
  /** null: red lines of others. */
  readonly column: string | null;
  readonly places: number;
  readonly points: number;
}

export interface MoveInput {
  readonly id: string;
  /** What the earlier place was computed from, as it was known then. */
  readonly before: Applied;
  /** The same figures as they are known now; absent: none was corrected. */
  readonly corrected?: UnitTable;
  readonly after: Applied;
}

/**
 * Splits the change between two rankings into what caused it, by going from one to the other in steps: the old figures as
 * they are known now, the new method, the new population, the new figures of the others, then the unit's own. Each step is a
 * ranking computed in full, so the parts add up exactly. Of the own figures none comes first, nor of those of the others:
 * their parts are the mean over going through them in one order and in the reverse one.
 * Source of the idea: Global Innovation Index 2012, which split changes of rank into performance, framework and population.
 */
export const explainMove = (input: MoveInput): Move => finish(explainMoveInSteps(input));

/** The same, yielding after every ranking or trial, so that a server can let others work in between. */
export function* explainMoveInSteps({ id, before, corrected, after }: MoveInput): Generator<void, Move, void> {
  const [earlier, later] = [rankingOf(before), rankingOf(after)];
  const first = standingIn(earlier, id);
  const last = standingIn(later, id);
  if (first.rank === null || last.rank === null)
    return { before: first, after: last, places: null, parts: [], others: [], crossings: noCrossings };

  const oldTable = sortTable(corrected ?? before.table);
  const newTable = sortTable(after.table);
  const old: Applied = { ...before, table: oldTable };
  const method: Applied = { ...old, plan: after.plan };
  const population: Applied = { ...method, table: figuresOf(newTable, oldTable, () => true) };
  const others: Applied = {
    plan: after.plan,
    table: figuresOf(newTable, oldTable, (unit) => unit === id),
    events: [...after.events.filter(({ unit }) => unit !== id), ...before.events.filter(({ unit }) => unit === id)],
  };
  const redLines: Applied = { ...others, events: after.events };

  const parts: MovePart[] = [];
  let from = first;
  const step = (cause: MovePart['cause'], applied: Applied): void => {
    const to = standingIn(rankingOf(applied), id);
    parts.push({ cause, column: null, ...between(from, to), from: null, to: null });
    from = to;
  };
  for (const [cause, applied] of [
    ['correction', old],
    ['method', method],
    ['population', population],
    ['others', others],
    ['red-lines', redLines],
  ] as const) {
    step(cause, applied);
    yield;
  }
  const own = yield* ownParts(redLines, newTable, id, from, last);
  return {
    before: first,
    after: last,
    places: first.rank - last.rank,
    parts: [...parts, ...own].filter(({ places, points }) => places !== 0 || points !== 0),
    others: yield* othersParts(population, others, id),
    crossings: crossingsOf(earlier, later, id),
  };
}

const rankingOf = ({ plan, table, events }: Applied): RankingResult => rank(plan, table, events);

const standingIn = ({ rank, score, ids }: RankingResult, id: string): Standing =>
  standingAt(rank, score, ids.indexOf(id));

/** In between a unit may be unranked: it then stands behind all, with no points. */
function between(from: Standing, to: Standing): { places: number; points: number } {
  const place = ({ rank, of }: Standing) => rank ?? of + 1;
  return { places: place(from) - place(to), points: (to.score ?? 0) - (from.score ?? 0) };
}

/** The units and groups of one table with the old figures of those units that `isOld` names, where they have any. */
function figuresOf(units: UnitTable, figures: UnitTable, isOld: (unit: string) => boolean): UnitTable {
  const oldAt = new Map(figures.ids.map((unit, at) => [unit, at]));
  const names = new Set([...units.columns.keys(), ...figures.columns.keys()]);
  const column = (name: string): Float64Array =>
    Float64Array.from(units.ids, (unit, at) => {
      const from = isOld(unit) ? oldAt.get(unit) : undefined;
      return (from === undefined ? units.columns.get(name)?.[at] : figures.columns.get(name)?.[from]) ?? NaN;
    });
  return { ...units, columns: new Map([...names].map((name) => [name, column(name)])) };
}

function* ownParts(
  start: Applied,
  after: UnitTable,
  id: string,
  from: Standing,
  last: Standing,
): Generator<void, MovePart[], void> {
  const at = start.table.ids.indexOf(id);
  const values = (table: UnitTable, column: string) => table.columns.get(column)?.[at] ?? NaN;
  const changed = start.plan.reads.filter((name) => !Object.is(values(start.table, name), values(after, name)));
  const trial = trialOf(start, id);
  const figures = (columns: readonly string[]) => new Map(columns.map((column) => [column, values(after, column)]));
  const parts = yield* bothWays(changed, from, last, (columns) => trial(figures(columns)));
  return parts.map(({ step: column, ...part }) => ({
    cause: 'own',
    column,
    ...part,
    from: present(values(start.table, column)),
    to: present(values(after, column)),
  }));
}

/** The figures of the others column by column, and their red lines as if those were one more. */
function* othersParts(start: Applied, end: Applied, id: string): Generator<void, OthersPart[], void> {
  const column = ({ table }: Applied, name: string) =>
    table.columns.get(name) ?? new Float64Array(table.ids.length).fill(NaN);
  const changed: (string | null)[] = start.plan.reads.filter((name) => {
    const after = column(end, name);
    return column(start, name).some((value, at) => !Object.is(value, after[at]));
  });
  if (end.events.length > 0 || start.events.length > 0) changed.push(null);
  const after = (steps: readonly (string | null)[]): Standing => {
    const columns = new Map(start.table.columns);
    for (const name of steps) if (name !== null) columns.set(name, column(end, name));
    const events = steps.includes(null) ? end.events : start.events;
    return standingIn(rankingOf({ plan: start.plan, table: { ...start.table, columns }, events }), id);
  };
  const [from, last] = [standingIn(rankingOf(start), id), standingIn(rankingOf(end), id)];
  return (yield* bothWays(changed, from, last, after))
    .map(({ step, ...part }) => ({ column: step, ...part }))
    .filter(({ places, points }) => places !== 0 || points !== 0);
}

/** What each step does, as the mean over taking them in one order and in the reverse one; the largest first. */
function* bothWays<T>(
  steps: readonly T[],
  from: Standing,
  last: Standing,
  standingAfter: (taken: readonly T[]) => Standing,
): Generator<void, { readonly step: T; readonly places: number; readonly points: number }[], void> {
  const walk = function* (order: readonly T[]): Generator<void, Map<T, ReturnType<typeof between>>, void> {
    const parts = new Map<T, ReturnType<typeof between>>();
    let here = from;
    for (const [n, step] of order.entries()) {
      const next = n === order.length - 1 ? last : standingAfter(order.slice(0, n + 1));
      parts.set(step, between(here, next));
      here = next;
      yield;
    }
    return parts;
  };
  const [forward, backward] = [yield* walk(steps), yield* walk(steps.toReversed())];
  const mean = (a = 0, b = 0) => (a + b) / 2;
  return steps
    .map((step) => {
      const [a, b] = [forward.get(step), backward.get(step)];
      return { step, places: mean(a?.places, b?.places), points: mean(a?.points, b?.points) };
    })
    .sort((a, b) => Math.abs(b.places) - Math.abs(a.places) || Math.abs(b.points) - Math.abs(a.points));
}

function present(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
