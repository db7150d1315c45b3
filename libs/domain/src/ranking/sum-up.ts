import type { MethodPlan } from '../method/method-plan.ts';
import { roundTo } from '../statistics/round.ts';
import { aggregate, type GroupScores } from './aggregate.ts';
import { placeUnits } from './place-units.ts';

export interface Totals {
  readonly groups: GroupScores;
  /** After bonus and deduction, before rounding. */
  readonly unrounded: Float64Array;
  readonly score: Float64Array;
  readonly rank: Int32Array;
}

/** From item scores to places: the groups of the tree, bonus and deductions, rounding, ties. */
export function sumUp(
  plan: MethodPlan,
  normalised: readonly Float64Array[],
  bonus: Float64Array,
  deduction: Float64Array,
): Totals {
  const groups = aggregate(plan, normalised, bonus.length);
  const decimals = plan.definition.rounding?.score;
  const unrounded = (groups.score[plan.top] as Float64Array).map(
    (total, i) => total + (bonus[i] as number) - (deduction[i] as number),
  );
  const score = decimals === undefined ? unrounded : unrounded.map((x) => roundTo(x, decimals));
  return { groups, unrounded, score, rank: placeUnits(plan, { score, normalised, dimensions: groups.score }) };
}
