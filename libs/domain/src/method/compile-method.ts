import { refuseIfAny, type Refusal } from '../refusal.ts';
import { checkMethod } from './check-method.ts';
import type { Aggregation, GroupRule, IndicatorRule, MethodDefinition } from './method-definition.ts';
import type { Scoring } from './scoring.ts';

/** A method made ready to run: names resolved to positions, order of work fixed. Compile once, rank often. */
export interface MethodPlan {
  readonly definition: MethodDefinition;
  readonly fullPoints: number;
  /** In the order of the definition, like every list of results. */
  readonly indicators: readonly PlannedIndicator[];
  readonly groups: readonly PlannedGroup[];
  /** Positions of the groups, members before the groups they belong to. */
  readonly bottomUp: readonly number[];
  /** Position of the top group. */
  readonly top: number;
}

export interface PlannedIndicator {
  readonly code: string;
  readonly column: string;
  readonly denominator: string | undefined;
  readonly direction: 1 | -1;
  readonly log: boolean;
  readonly keepOutliers: boolean;
  readonly scoring: Scoring;
  /** Share of the whole when nothing is missing: the product of relative weights up the tree. */
  readonly effectiveWeight: number;
}

export interface PlannedGroup {
  readonly code: string;
  readonly aggregation: Aggregation;
  readonly members: readonly Member[];
  readonly effectiveWeight: number;
}

/** An indicator or a group inside a group. Members of weight 0 are shown but take no part. */
export interface Member {
  readonly kind: 'indicator' | 'group';
  /** Position in the plan's list of its kind. */
  readonly at: number;
  readonly weight: number;
}

/** Ready a method for ranking, or refuse it with everything `checkMethod` finds. */
export function compileMethod(definition: MethodDefinition): MethodPlan | Refusal {
  const refusal = refuseIfAny(checkMethod(definition));
  if (refusal) return refusal;
  const { indicators, groups } = definition;
  const columnOf = new Map(indicators.map((one) => [one.code, one.column ?? one.code]));
  const membersOf = new Map(groups.map((group) => [group.code, members(group.code, indicators, groups)]));
  const shares = effectiveWeights(groups, membersOf);
  const plannedGroups = groups.map((group, at) => ({
    code: group.code,
    aggregation: group.aggregation,
    members: membersOf.get(group.code) ?? [],
    effectiveWeight: shares.group[at] ?? 0,
  }));
  const top = groups.findIndex((group) => group.parent === undefined);
  return {
    definition,
    fullPoints: definition.fullPoints ?? 100,
    indicators: indicators.map((one, at) => ({
      code: one.code,
      column: one.column ?? one.code,
      denominator: one.denominator === undefined ? undefined : (columnOf.get(one.denominator) ?? one.denominator),
      direction: one.direction,
      log: one.transform === 'log',
      keepOutliers: one.keepOutliers ?? false,
      scoring: one.scoring,
      effectiveWeight: shares.indicator[at] ?? 0,
    })),
    groups: plannedGroups,
    bottomUp: topDown(plannedGroups, top).reverse(),
    top,
  };
}

/** In the order of their codes, so that sums do not depend on how the editor happens to list them. */
function members(parent: string, indicators: readonly IndicatorRule[], groups: readonly GroupRule[]): Member[] {
  const found: (Member & { code: string })[] = [];
  indicators.forEach((one, at) => {
    if (one.parent === parent) found.push({ kind: 'indicator', at, weight: one.weight, code: one.code });
  });
  groups.forEach((one, at) => {
    if (one.parent === parent) found.push({ kind: 'group', at, weight: one.weight ?? 1, code: one.code });
  });
  return found.sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ kind, at, weight }) => ({ kind, at, weight }));
}

function effectiveWeights(groups: readonly GroupRule[], membersOf: ReadonlyMap<string, readonly Member[]>) {
  const shares = { indicator: [] as number[], group: [] as number[] };
  const walk = (at: number, share: number): void => {
    shares.group[at] = share;
    const own = membersOf.get(groups[at]?.code ?? '') ?? [];
    const total = own.reduce((sum, member) => sum + member.weight, 0);
    for (const member of own) {
      const part = (share * member.weight) / total;
      if (member.kind === 'group') walk(member.at, part);
      else shares.indicator[member.at] = part;
    }
  };
  walk(
    groups.findIndex((group) => group.parent === undefined),
    1,
  );
  return shares;
}

function topDown(groups: readonly PlannedGroup[], top: number): number[] {
  const order = [top];
  for (const at of order) {
    for (const member of groups[at]?.members ?? []) if (member.kind === 'group') order.push(member.at);
  }
  return order;
}
