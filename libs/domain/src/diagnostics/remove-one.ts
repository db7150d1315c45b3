import type { MethodPlan } from '../method/method-plan.ts';
import type { RankingResult } from '../ranking/ranking-result.ts';
import { sumUp } from '../ranking/sum-up.ts';

/** What happens to the ranking when one indicator or group is left out and its siblings take over its weight. */
export interface Removal {
  readonly code: string;
  readonly kind: 'indicator' | 'group';
  /** Places a unit is shifted on average, over those ranked both times. */
  readonly meanShift: number;
  readonly largestShift: number;
  /** How many of the first ten are no longer among them. */
  readonly leftTop: number;
}

const TOP = 10;

/** Every indicator and group but the top one, in the order of the method. The rest is computed as it was: same sample, same item scores. */
export function removeOne(result: RankingResult): Removal[] {
  const { plan } = result;
  const removal = (kind: Removal['kind'], at: number, code: string): Removal => {
    const { rank } = sumUp(without(plan, kind, at), result.normalised, result.bonus, result.deduction);
    return { code, kind, ...shiftsBetween(result.rank, rank) };
  };
  return [
    ...plan.indicators.map(({ code }, at) => removal('indicator', at, code)),
    ...plan.groups.flatMap(({ code }, at) => (at === plan.top ? [] : [removal('group', at, code)])),
  ];
}

function without(plan: MethodPlan, kind: Removal['kind'], at: number): MethodPlan {
  const groups = plan.groups.map((group) => ({
    ...group,
    members: group.members.map((member) =>
      member.kind === kind && member.at === at ? { ...member, weight: 0 } : member,
    ),
  }));
  return { ...plan, groups };
}

function shiftsBetween(before: Int32Array, after: Int32Array): Pick<Removal, 'meanShift' | 'largestShift' | 'leftTop'> {
  let [sum, count, largestShift, leftTop] = [0, 0, 0, 0];
  for (let i = 0; i < before.length; i++) {
    const [from, to] = [before[i] as number, after[i] as number];
    if (from > 0 && from <= TOP && !(to > 0 && to <= TOP)) leftTop++;
    if (from === 0 || to === 0) continue;
    const shift = Math.abs(from - to);
    sum += shift;
    count++;
    largestShift = Math.max(largestShift, shift);
  }
  return { meanShift: count === 0 ? 0 : sum / count, largestShift, leftTop };
}
