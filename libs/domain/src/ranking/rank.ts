import type { MethodPlan } from '../method/method-plan.ts';
import { effectiveWeights } from '../method/effective-weights.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { problem } from '../refusal.ts';
import { bonusPoints } from './bonus.ts';
import { contributions } from './contributions.ts';
import { outlierNotes } from './outlier-notes.ts';
import { placeWithin } from './place-units.ts';
import { populationNotes } from './population-notes.ts';
import type { RankingResult } from './ranking-result.ts';
import { sampleOf } from './sample.ts';
import { scoreItems } from './score-items.ts';
import { sumUp } from './sum-up.ts';
import { sortTable, type UnitTable } from './unit-table.ts';
import { weighByOtherPeriods } from './weights-of-period.ts';

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
  const sample = sampleOf(plan, table, events);
  const { effects, excluded, raw, treated, treatments } = sample;
  const items = scoreItems(plan, table, sample);
  const { normalised } = items;
  const weighed = weighByOtherPeriods(plan, table);
  const notes = [...populationNotes(plan, ids), ...outlierNotes(plan, treatments), ...items.notes, ...weighed.notes];
  const { deduction, awardBlocked } = effects;
  const bonus = bonusPoints(plan, table);
  const { groups, unrounded, score, rank: places } = sumUp(weighed.plan, normalised, bonus, deduction);
  let ranked = 0;
  unrounded.forEach((value, i) => {
    if (value === value) ranked++;
    else if (!excluded.has(i)) excluded.set(i, problem('excluded-by-missing-groups'));
  });
  return {
    plan,
    table,
    ids,
    score,
    normalised,
    dimensions: groups.score,
    raw,
    treated,
    points: contributions(plan, normalised, groups, ids.length),
    weights: effectiveWeights(groups.members, plan.top),
    bonus,
    deduction,
    unrounded,
    rank: places,
    within: placeWithin(plan, table, places),
    ranked,
    excluded,
    awardBlocked,
    treatments,
    notes: ranked < FEW_UNITS ? [...notes, problem('note-few-units', { count: ranked })] : notes,
  };
}
