import type { MethodPlan, PlannedIndicator } from '../method/compile-method.ts';
import { effectiveWeights } from '../method/effective-weights.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { problem, type Problem } from '../refusal.ts';
import { roundTo } from '../statistics/round.ts';
import { treatOutliers, type Treatment } from '../statistics/treat-outliers.ts';
import { aggregate } from './aggregate.ts';
import { bonusPoints } from './bonus.ts';
import { contributions } from './contributions.ts';
import { excludeFirst, excludeIncomplete, redLineEffects } from './exclude.ts';
import { groupingOf, impute, type Grouping } from './impute.ts';
import { normalise, type Beside } from './normalise.ts';
import { placeUnits, placeWithin } from './place-units.ts';
import { hide, rawValues } from './prepare.ts';
import type { RankingResult } from './ranking-result.ts';
import { sortTable, type UnitTable } from './unit-table.ts';

const UNTREATED: Treatment = { kind: 'none' };
/** Fewer units than this and scores taken from the sample say little. */
const FEW_UNITS = 3;

/**
 * Apply a method to the figures of one period. In this order: population and failing red lines, division and
 * transform, imputation, screening, outliers, item scores, aggregation up the tree, bonus and deductions, rounding, places.
 * Pure and repeatable to the last bit, whatever the order of the rows. `docs/method.md` describes every step.
 */
export function rank(plan: MethodPlan, unsorted: UnitTable, events: readonly RedLineEvent[] = []): RankingResult {
  const table = sortTable(unsorted);
  const { ids } = table;
  const count = ids.length;
  const notes: Problem[] = [];
  const decimals = plan.definition.rounding;

  const effects = redLineEffects(plan, table, events);
  const excluded = excludeFirst(plan, table, effects);
  const takesPart = new Uint8Array(count).fill(1);
  for (const at of excluded.keys()) takesPart[at] = 0;

  const raw = rawValues(plan, table);
  const treated = raw.map((column) => column.slice());
  if (excluded.size > 0) hide(treated, excluded.keys());
  fillGaps(plan, table, treated, takesPart);
  const incomplete = excludeIncomplete(plan, treated, takesPart);
  if (incomplete.size > 0) hide(treated, incomplete.keys());
  for (const [at, reason] of incomplete) {
    excluded.set(at, reason);
    takesPart[at] = 0;
  }

  const treatments = plan.indicators.map((indicator, at) => treat(plan, indicator, treated[at] as Float64Array));
  const beside: Beside = { column: (name) => table.columns.get(name), position: (id) => positionOf(ids, id) };
  const normalised = plan.indicators.map((indicator, at) => {
    const values = treated[at] as Float64Array;
    const scores = new Float64Array(count);
    const flat = normalise(indicator.scoring, indicator.direction, plan.fullPoints, values, scores, beside);
    noteIndicator(indicator, values, flat, notes);
    if (indicator.missing.rule === 'zero') fillZero(scores, takesPart);
    return decimals?.items === undefined ? scores : rounded(scores, decimals.items);
  });

  const groups = aggregate(plan, normalised, count);
  const points = contributions(plan, normalised, groups, count);
  const total = groups.score[plan.top] as Float64Array;
  const unrounded = new Float64Array(count);
  const score = new Float64Array(count);
  const bonus = bonusPoints(plan, table);
  let ranked = 0;
  for (let i = 0; i < count; i++) {
    const value = (total[i] as number) + (bonus[i] as number) - (effects.deduction[i] as number);
    unrounded[i] = value;
    score[i] = decimals?.score === undefined ? value : roundTo(value, decimals.score);
    if (value === value) ranked++;
    else if (!excluded.has(i)) excluded.set(i, problem('excluded-by-missing-groups'));
  }
  if (ranked < FEW_UNITS) notes.push(problem('note-few-units', { count: ranked }));

  const result = { ids, score, normalised, dimensions: groups.score };
  const places = placeUnits(plan, result);
  return {
    plan,
    table,
    ...result,
    raw,
    treated,
    points,
    weights: effectiveWeights(groups.members, plan.top),
    bonus,
    deduction: effects.deduction,
    unrounded,
    rank: places,
    within: placeWithin(plan, table, places),
    ranked,
    excluded,
    awardBlocked: effects.awardBlocked,
    treatments,
    notes,
  };
}

function fillGaps(plan: MethodPlan, table: UnitTable, treated: readonly Float64Array[], takesPart: Uint8Array): void {
  const known = new Map<string, Grouping>();
  const groupingBy = (column: string): Grouping => {
    const grouping = known.get(column) ?? groupingOf(table.groups?.get(column), table.ids.length);
    known.set(column, grouping);
    return grouping;
  };
  plan.indicators.forEach(({ missing }, at) => impute(treated[at] as Float64Array, missing, groupingBy, takesPart));
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

function rounded(scores: Float64Array, decimals: number): Float64Array {
  return scores.map((x) => (x === x ? roundTo(x, decimals) : x));
}

function treat(plan: MethodPlan, indicator: PlannedIndicator, values: Float64Array): Treatment {
  const { outliers } = plan.definition;
  return outliers && !indicator.keepOutliers ? treatOutliers(values, outliers) : UNTREATED;
}

function noteIndicator({ code }: PlannedIndicator, values: Float64Array, flat: boolean, notes: Problem[]): void {
  if (flat) notes.push(problem('note-constant-indicator', { code }));
  else if (isEmpty(values)) notes.push(problem('note-indicator-without-values', { code }));
}

function isEmpty(values: Float64Array): boolean {
  for (const x of values) if (x === x) return false;
  return true;
}

function fillZero(scores: Float64Array, takesPart: Uint8Array): void {
  for (let i = 0; i < scores.length; i++) if (scores[i] !== scores[i] && takesPart[i] === 1) scores[i] = 0;
}
