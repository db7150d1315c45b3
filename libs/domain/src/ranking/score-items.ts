import type { MethodPlan } from '../method/method-plan.ts';
import { problem, type Problem } from '../refusal.ts';
import { roundTo } from '../statistics/round.ts';
import { groupsApart, inGroups } from './apart.ts';
import type { Grouping } from './impute.ts';
import { normalise, type Beside } from './normalise.ts';
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
  { treated, takesPart }: Pick<Sample, 'treated' | 'takesPart'>,
): ItemScores {
  const notes: Problem[] = [];
  const decimals = plan.definition.rounding?.items;
  const grouping = groupsApart(plan, table);
  const beside: Beside = { column: (name) => table.columns.get(name), position: (id) => positionOf(table.ids, id) };
  const normalised = plan.indicators.map(({ code, scoring, direction, missing }, at) => {
    const values = treated[at] as Float64Array;
    const scores = new Float64Array(values.length);
    const score = (sample: Float64Array, out: Float64Array) =>
      normalise(scoring, direction, plan.fullPoints, sample, out, beside);
    const flat = grouping ? scoreInGroups(grouping, values, scores, score) : score(values, scores);
    if (flat) notes.push(problem('note-constant-indicator', { code }));
    else if (isEmpty(values)) notes.push(problem('note-indicator-without-values', { code }));
    if (missing.rule === 'zero') fillZero(scores, takesPart);
    return decimals === undefined ? scores : scores.map((x) => (x === x ? roundTo(x, decimals) : x));
  });
  return { normalised, notes };
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
