import type { MethodPlan } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { columnsBeside } from '../method/scoring.ts';
import { bonusPoints } from '../ranking/bonus.ts';
import { rawValues } from '../ranking/prepare.ts';
import { sampleOf, treatAgain } from '../ranking/sample.ts';
import { scoreItems } from '../ranking/score-items.ts';
import { sumUp } from '../ranking/sum-up.ts';
import { sortTable, type UnitTable } from '../ranking/unit-table.ts';
import { weighByOtherPeriods } from '../ranking/weights-of-period.ts';

/** Other figures of one unit, by column; NaN takes a figure away. */
export type Figures = ReadonlyMap<string, number>;

/** Where a unit would stand. */
export interface Standing {
  /** null: it would not be ranked. */
  readonly rank: number | null;
  readonly score: number | null;
  /** How many are ranked. */
  readonly of: number;
}

/** Read one unit's standing from a list of places and scores. */
export function standingAt(rank: Int32Array, score: Float64Array, at: number): Standing {
  const place = rank[at] || null;
  let of = 0;
  for (const one of rank) if (one > 0) of++;
  return { rank: place, score: place === null ? null : (score[at] as number), of };
}

/** A method and the figures and events it is applied to. */
export interface Applied {
  readonly plan: MethodPlan;
  readonly table: UnitTable;
  readonly events: readonly RedLineEvent[];
}

/**
 * Asks where one unit would stand if some of its own figures were others and everything else as it is. Only what reads a
 * changed figure is computed again.
 * @throws RangeError when the unit is not in the table.
 */
export function trialOf({ plan, table: unsorted, events }: Applied, id: string): (figures: Figures) => Standing {
  const table = sortTable(unsorted);
  const weighed = weighByOtherPeriods(plan, table).plan;
  const at = table.ids.indexOf(id);
  if (at < 0) throw new RangeError(`no unit ${id}`);
  const readers = readersOf(plan);
  const sample = sampleOf(plan, table, events);
  const { normalised } = scoreItems(plan, table, sample);
  const bonus = bonusPoints(plan, table);
  // Who takes part may hang on a figure, and units of other periods are measured too: then everything is computed again.
  const fixed = (plan.definition.population?.sizes ?? []).length === 0 && !sample.pool;

  return (figures) => {
    const columns = new Map(table.columns);
    for (const [column, value] of figures) {
      const before = table.columns.get(column) ?? new Float64Array(table.ids.length).fill(NaN);
      columns.set(column, before.with(at, value));
    }
    const changed = { ...table, columns };
    const read = [...new Set([...figures.keys()].flatMap((column) => readers.get(column) ?? []))];
    const part = { ...plan, indicators: read.flatMap((i) => plan.indicators[i] ?? []) };
    // A figure that comes or goes, also one that has no logarithm any more, may decide who takes part.
    const sameGaps = rawValues(part.indicators, changed).every(
      (raw, n) => isMissing(raw[at]) === isMissing(sample.raw[read[n] ?? -1]?.[at]),
    );
    const keeps = fixed && sample.takesPart[at] === 1 && sameGaps;
    const again = keeps ? sample : sampleOf(plan, changed, events);
    const items = keeps ? normalised.slice() : scoreItems(plan, changed, again).normalised;
    if (keeps) {
      const { takesPart, pool } = sample;
      const treated = treatAgain(part, changed, sample);
      const scored = scoreItems(part, changed, { treated, takesPart, pool }).normalised;
      read.forEach((i, n) => (items[i] = scored[n] as Float64Array));
    }
    const points = plan.bonuses.some(({ column }) => figures.has(column)) ? bonusPoints(plan, changed) : bonus;
    const { rank, score } = sumUp(weighed, items, points, again.effects.deduction);
    return standingAt(rank, score, at);
  };
}

const isMissing = (x: number | undefined): boolean => x === undefined || x !== x;

/** Positions of the indicators that read a column. */
function readersOf(plan: MethodPlan): Map<string, number[]> {
  const readers = new Map<string, number[]>();
  plan.indicators.forEach(({ column, denominator, scoring }, i) => {
    const own = [column, ...(denominator === undefined ? [] : [denominator])];
    for (const name of new Set([...own, ...columnsBeside(scoring).map((beside) => beside.column)]))
      readers.set(name, [...(readers.get(name) ?? []), i]);
  });
  return readers;
}
