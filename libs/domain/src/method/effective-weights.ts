import type { Member } from './method-plan.ts';

/** Shares of the whole (sum 1 at every level), by position: the product of relative weights up the tree, when nothing is missing. */
export interface EffectiveWeights {
  readonly indicators: readonly number[];
  readonly groups: readonly number[];
}

/** `membersOf`: by position of the group. */
export function effectiveWeights(membersOf: readonly (readonly Member[])[], top: number): EffectiveWeights {
  const indicators: number[] = [];
  const groups: number[] = [];
  const walk = (at: number, share: number): void => {
    groups[at] = share;
    const own = membersOf[at] ?? [];
    const total = own.reduce((sum, member) => sum + member.weight, 0);
    for (const member of own) {
      const part = (share * member.weight) / total;
      if (member.kind === 'group') walk(member.at, part);
      else indicators[member.at] = part;
    }
  };
  walk(top, 1);
  return { indicators, groups };
}
