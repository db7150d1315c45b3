import { areComputable, isComputable } from '../method/limits.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import { columnsBeside, type Scoring } from '../method/scoring.ts';
import type { Problem } from '../refusal.ts';
import { roundTo } from '../statistics/round.ts';
import { groupsApart, inGroups } from './apart.ts';
import type { Flat } from './flat.ts';
import type { Grouping } from './impute.ts';
import { itemNotes, type ColumnScores } from './item-notes.ts';
import { normalise, type Beside } from './normalise.ts';
import { atOwnPlace, ownPart, type Pool } from './pool.ts';
import type { Sample } from './sample.ts';
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
  const normalised = plan.indicators.map((indicator, at) => {
    const { scoring, direction, missing } = indicator;
    const own = treated[at] as Float64Array;
    const values = pool ? (pool.columns[at] as Float64Array) : own;
    const scoreAll = (): ColumnScores => {
      const all = new Float64Array(values.length);
      const score = (sample: Float64Array, out: Float64Array) =>
        normalise(scoring, direction, plan.fullPoints, sample, out, beside);
      const flat = grouping ? scoreInGroups(grouping, values, all, score) : [score(values, all)];
      const beyond = dropIncomputable(all);
      if (decimals !== undefined) all.forEach((x, i) => (all[i] = x === x ? roundTo(x, decimals) : x));
      return { scores: all, flat, beyond };
    };
    // Other plans may be tried on the same units.
    const kept = pool?.plan === plan && !looksBeside(scoring) ? pool.scored : undefined;
    const known = kept?.get(at) ?? scoreAll();
    kept?.set(at, known);
    notes.push(...itemNotes(indicator, { ...known, grouping, values, own, beside }));
    const scores = pool ? ownPart(pool, known.scores) : known.scores;
    if (missing.rule === 'zero') fillZero(scores, takesPart);
    return scores;
  });
  return { normalised, notes };
}

/** Whether the scores hang on more than the values: on another column or on a unit of the period that is ranked. */
const looksBeside = (scoring: Scoring): boolean =>
  scoring.kind === 'distance-to-reference' || columnsBeside(scoring).length > 0;

/** @returns how many scores are too large to be computed with: those values have none */
function dropIncomputable(scores: Float64Array): number {
  // Nearly always, and much faster than looking for something to write.
  if (areComputable(scores)) return 0;
  let count = 0;
  for (let i = 0; i < scores.length; i++) {
    const x = scores[i] as number;
    if (x !== x || isComputable(x)) continue;
    scores[i] = NaN;
    count++;
  }
  return count;
}

/** What a score may need besides the values, at the places the values have. */
export function besideOf(table: UnitTable, pool: Pool | undefined): Beside {
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

/** @returns of every group why it gave all of its units the same */
function scoreInGroups(
  grouping: Grouping,
  values: Float64Array,
  scores: Float64Array,
  score: (sample: Float64Array, out: Float64Array) => Flat | undefined,
): (Flat | undefined)[] {
  scores.set(values);
  return inGroups(grouping, scores, (part) => score(part.slice(), part));
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

function fillZero(scores: Float64Array, takesPart: Uint8Array): void {
  for (let i = 0; i < scores.length; i++) if (scores[i] !== scores[i] && takesPart[i] === 1) scores[i] = 0;
}
