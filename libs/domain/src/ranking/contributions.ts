import type { MethodPlan, PlannedGroup } from '../method/method-plan.ts';
import type { GroupScores } from './aggregate.ts';

/**
 * How much each item contributes to the score of its unit, in score points; the parts of a unit sum to its score before
 * rounding, bonus and deductions. Where groups are not arithmetic nothing is truly additive: there the group's score is
 * shared out in proportion to w x.
 */
export function contributions(
  plan: MethodPlan,
  items: readonly Float64Array[],
  groups: GroupScores,
  count: number,
): Float64Array[] {
  const points = items.map(() => new Float64Array(count));
  const factors: Float64Array[] = [];
  factors[plan.top] = new Float64Array(count).fill(1);
  for (let step = plan.bottomUp.length - 1; step >= 0; step--) {
    const at = plan.bottomUp[step] as number;
    const group = plan.groups[at] as PlannedGroup;
    const shared = shareFactor(isSum(plan, group), at, groups, factors[at] as Float64Array);
    const fromZero = group.aggregation !== 'arithmetic';
    for (const member of groups.members[at] ?? []) {
      const inner = member.kind === 'group';
      const values = (inner ? groups.score[member.at] : items[member.at]) as Float64Array;
      const out = inner ? new Float64Array(count) : (points[member.at] as Float64Array);
      if (inner) factors[member.at] = out;
      for (let i = 0; i < count; i++) {
        const x = values[i] as number;
        const counted = fromZero && x < 0 ? 0 : x;
        const factor = member.weight * (shared[i] as number);
        if (!inner) out[i] = factor * counted;
        // Nothing inside a missing group contributes (NaN), nor inside one that counts as 0.
        else out[i] = counted === x ? factor : counted;
      }
    }
  }
  return points;
}

/** The score of the group is the sum of its parts as they are: nothing was rounded in between, and no other mean taken. */
function isSum({ definition }: MethodPlan, { aggregation }: PlannedGroup): boolean {
  return aggregation === 'arithmetic' && definition.rounding?.groups === undefined;
}

/** What a unit of weight inside the group is worth in the final score. */
function shareFactor(sum: boolean, at: number, groups: GroupScores, own: Float64Array): Float64Array {
  const total = groups.weight[at] as Float64Array;
  const score = groups.score[at] as Float64Array;
  const mean = groups.plainMean[at] as Float64Array;
  const shared = new Float64Array(own.length);
  for (let i = 0; i < own.length; i++) {
    const perWeight = (own[i] as number) / (total[i] as number);
    if (sum) shared[i] = perWeight;
    else shared[i] = mean[i] === 0 ? 0 : (perWeight * (score[i] as number)) / (mean[i] as number);
  }
  return shared;
}
