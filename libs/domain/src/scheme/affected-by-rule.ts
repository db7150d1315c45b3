import type { RecordChanged } from '../fact/fact.ts';
import { frequencyOf, type Period } from '../period/period.ts';
import { awardScope, starScope, type EveryScope, type Scope } from '../scope/scope.ts';
import { heldOtherwise, type RuleVersion } from './rule-versions.ts';
import type { Scheme } from './scheme.ts';

const scopeOf = { star: starScope, award: awardScope } as const;

/**
 * What an edit of a star rule or an award scheme makes stale: where only its versions changed, the periods that another version
 * or another definition judges now; a name or a source changes nothing.
 */
export function affectedByRule(
  fact: RecordChanged,
  kind: 'star' | 'award',
  { calendar, starRules }: Pick<Scheme, 'calendar' | 'starRules'>,
): (Scope | EveryScope)[] {
  const { before, after, action } = fact;
  const isAnother = (field: string) => before[field] !== after[field];
  if (action !== 'changed' || ['frequency', 'methodCode', 'archivedAt'].some(isAnother)) return [{ every: kind }];
  if (!('versions' in after)) return [];
  const [was, is] = [versionsIn(before), versionsIn(after)];
  // Damaged before, or after: which periods it judged is not known.
  if (!was || !is) return [{ every: kind }];
  // Marks may be of a shorter period than the scheme's method ranks, and are listed there as well.
  const rule = kind === 'star' ? starRules.find((one) => one.code === fact.code) : undefined;
  const periods = [...calendar.keys()].filter((period) => !rule || frequencyOf(period) === rule.frequency);
  return heldOtherwise(was, is, periods).map((period) => scopeOf[kind](period, fact.code));
}

function versionsIn({ versions }: RecordChanged['after']): RuleVersion[] | undefined {
  const isVersion = (one: unknown): one is RuleVersion => typeof one === 'object' && one !== null && isBeginning(one);
  return Array.isArray(versions) && versions.every(isVersion) ? versions : undefined;
}

function isBeginning(version: object): boolean {
  const from: Period | null | undefined =
    'effectiveFrom' in version ? (version.effectiveFrom as Period | null) : undefined;
  return from === null || typeof from === 'string';
}
