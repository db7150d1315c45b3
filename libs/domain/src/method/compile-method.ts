import { refuseIfAny, type Refusal } from '../refusal.ts';
import { checkMethod } from './check-method.ts';
import { columnsRead } from './columns-read.ts';
import { effectiveWeights } from './effective-weights.ts';
import type { GroupRule, IndicatorRule, MethodDefinition } from './method-definition.ts';
import type { Member, MethodPlan, PlannedGroup, PlannedIndicator } from './method-plan.ts';
import type { Scoring } from './scoring.ts';

/** Ready a method for ranking, or refuse it with everything `checkMethod` finds. */
export function compileMethod(definition: MethodDefinition): MethodPlan | Refusal {
  const refusal = refuseIfAny(checkMethod(definition));
  if (refusal) return refusal;
  const { indicators, groups } = definition;
  const columnOf = new Map(indicators.map((one) => [one.code, one.column ?? one.code]));
  const resolve = (name: string) => columnOf.get(name) ?? name;
  const membersOf = groups.map((group) => members(group, indicators, groups));
  const top = groups.findIndex((group) => group.parent === undefined);
  const shares = effectiveWeights(membersOf, top);
  const plannedGroups = groups.map((group, at): PlannedGroup => ({
    code: group.code,
    aggregation: group.aggregation,
    power: group.power ?? 1,
    fromSample: group.weighting === 'principal-components',
    weightsOf: group.weightsOf,
    members: membersOf[at] ?? [],
    effectiveWeight: shares.groups[at] ?? 0,
  }));
  const plannedIndicators = indicators.map((one, at): PlannedIndicator => ({
    code: one.code,
    column: one.column ?? one.code,
    denominator: one.denominator === undefined ? undefined : resolve(one.denominator),
    direction: one.direction,
    lambda: one.transform === 'log' ? 0 : one.transform?.boxCox,
    missing: one.missing ?? definition.missing ?? { rule: 'renormalise' },
    keepOutliers: one.keepOutliers ?? false,
    scoring: resolveColumns(one.scoring, resolve),
    effectiveWeight: shares.indicators[at] ?? 0,
  }));
  const bonuses = (definition.bonuses?.items ?? []).map((item) => ({ ...item, column: item.column ?? item.code }));
  return {
    definition,
    fullPoints: definition.fullPoints ?? 100,
    indicators: plannedIndicators,
    groups: plannedGroups,
    bottomUp: topDown(plannedGroups, top).reverse(),
    top,
    bonuses,
    reads: [...columnsRead(definition)],
  };
}

/** A column may be named by the code of another indicator of the method. */
function resolveColumns(scoring: Scoring, resolve: (name: string) => string): Scoring {
  if (scoring.kind === 'base-and-steps') return { ...scoring, base: resolve(scoring.base) };
  if (scoring.kind === 'target-completion' && typeof scoring.target === 'string')
    return { ...scoring, target: resolve(scoring.target) };
  return scoring;
}

/** In the order of their codes, so that sums do not depend on how the editor happens to list them. */
function members(
  { code: parent, weighting }: GroupRule,
  indicators: readonly IndicatorRule[],
  groups: readonly GroupRule[],
): Member[] {
  const weigh = (weight: number) => (weighting === 'equal' ? 1 : weight);
  const found: (Member & { code: string })[] = [];
  indicators.forEach((one, at) => {
    if (one.parent === parent) found.push({ kind: 'indicator', at, weight: weigh(one.weight), code: one.code });
  });
  groups.forEach((one, at) => {
    if (one.parent === parent) found.push({ kind: 'group', at, weight: weigh(one.weight ?? 1), code: one.code });
  });
  return found.sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ kind, at, weight }) => ({ kind, at, weight }));
}

function topDown(groups: readonly PlannedGroup[], top: number): number[] {
  const order = [top];
  for (const at of order) {
    for (const member of groups[at]?.members ?? []) if (member.kind === 'group') order.push(member.at);
  }
  return order;
}
