import type { MethodPlan } from '../method/method-plan.ts';
import { columnsBeside, type Scoring } from '../method/scoring.ts';
import { problem, type Problem } from '../refusal.ts';
import { roundTo } from '../statistics/round.ts';
import { groupsApart, inGroups } from './apart.ts';
import type { Grouping } from './impute.ts';
import { normalise, type Beside } from './normalise.ts';
import { atOwnPlace, ownPart, type Pool } from './pool.ts';
import type { Sample } from './sample.ts';
import type { PooledScores } from './shared-by-periods.ts';
import type { UnitTable } from './unit-table.ts';

export interface ItemScores {
  /** Per indicator. */
  readonly normalised: Float64Array[];
  readonly notes: readonly Problem[];
}

/** The item score of every indicator, with what a reader should know about it. */
export function scoreItems(
  plan: MethodPlan,
  table: UnitTable,
  { treated, takesPart, pool }: Pick<Sample, 'treated' | 'takesPart' | 'pool'>,
): ItemScores {
  const notes: Problem[] = [];
  const decimals = plan.definition.rounding?.items;
  const grouping = pool ? pool.grouping : groupsApart(plan, table);
  const beside = besideOf(table, pool);
  const normalised = plan.indicators.map(({ code, scoring, direction, missing }, at) => {
    const values = (pool ? pool.columns[at] : treated[at]) as Float64Array;
    const scoreAll = (): PooledScores => {
      const all = new Float64Array(values.length);
      const score = (sample: Float64Array, out: Float64Array) =>
        normalise(scoring, direction, plan.fullPoints, sample, out, beside);
      return { scores: all, flat: grouping ? scoreInGroups(grouping, values, all, score) : score(values, all) };
    };
    // Other plans may be tried on the same units.
    const kept = pool?.plan === plan && !looksBeside(scoring) ? pool.scored : undefined;
    const known = kept?.get(at) ?? scoreAll();
    kept?.set(at, known);
    const { flat } = known;
    const scores = pool ? ownPart(pool, known.scores) : known.scores;
    if (flat) notes.push(problem('note-constant-indicator', { code }));
    else if (isEmpty(treated[at] as Float64Array)) notes.push(problem('note-indicator-without-values', { code }));
    if (missing.rule === 'zero') fillZero(scores, takesPart);
    return decimals === undefined ? scores : scores.map((x) => (x === x ? roundTo(x, decimals) : x));
  });
  return { normalised, notes };
}

/** Whether the scores hang on more than the values: on another column or on a unit of the period that is ranked. */
const looksBeside = (scoring: Scoring): boolean =>
  scoring.kind === 'distance-to-reference' || columnsBeside(scoring).length > 0;

/** What a score may need besides the values, at the places the values have. */
function besideOf(table: UnitTable, pool: Pool | undefined): Beside {
  const position = (id: string) => positionOf(table.ids, id);
  if (!pool) return { column: (name) => table.columns.get(name), position };
  return {
    column: (name) => {
      const column = table.columns.get(name);
      return column && atOwnPlace(pool, column);
    },
    position: (id) => {
      const at = position(id);
      return at === undefined ? undefined : pool.from + at;
    },
  };
}

/** @returns true when no group had any spread */
function scoreInGroups(
  grouping: Grouping,
  values: Float64Array,
  scores: Float64Array,
  score: (sample: Float64Array, out: Float64Array) => boolean,
): boolean {
  scores.set(values);
  const flat = inGroups(grouping, scores, (part) => score(part.slice(), part));
  return flat.length > 0 && flat.every(Boolean);
}

/** Ids are in ascending order. */
function positionOf(ids: readonly string[], id: string): number | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : undefined;
}

function isEmpty(values: Float64Array): boolean {
  for (const x of values) if (x === x) return false;
  return true;
}

function fillZero(scores: Float64Array, takesPart: Uint8Array): void {
  for (let i = 0; i < scores.length; i++) if (scores[i] !== scores[i] && takesPart[i] === 1) scores[i] = 0;
}
