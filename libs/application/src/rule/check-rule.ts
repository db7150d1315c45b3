import {
  checkAwardScheme,
  checkRuleVersions,
  checkStarRule,
  problem,
  type AwardScheme,
  type Frequency,
  type Problem,
  type RuleVersion,
  type StarRule,
} from '@jiju/domain';
import { groupingColumns } from '../ranking/unit-table.ts';
import { under } from '../record/record-to-check.ts';
import type { RuleKind } from './judged-periods.ts';

const checks: Readonly<Record<RuleKind, (definition: unknown) => Problem[]>> = {
  'star-rules': (definition) => checkStarRule(definition as StarRule),
  'award-schemes': (definition) => checkAward(definition as AwardScheme),
};

/** Everything that is wrong with the versions of a rule by themselves. */
export function checkRule(
  kind: RuleKind,
  versions: readonly RuleVersion[],
  frequency: Frequency | undefined,
): Problem[] {
  return [
    ...under('versions', checkRuleVersions(versions, frequency)),
    ...versions.flatMap(({ definition }, at) => under(`versions.${at}.definition`, checks[kind](definition))),
  ];
}

function checkAward(scheme: AwardScheme): Problem[] {
  const { perGroup } = scheme;
  const isKnown = perGroup === undefined || groupingColumns.includes(perGroup.column);
  return [
    ...checkAwardScheme(scheme),
    ...(isKnown ? [] : [problem('method-unknown-group-column', { column: perGroup.column }, 'perGroup.column')]),
  ];
}
