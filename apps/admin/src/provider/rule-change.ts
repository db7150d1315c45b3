import { comparePeriods, isRefusal, parsePeriod, saysTheSame, type RuleVersion } from '@jiju/domain';
import type { Identifier } from 'react-admin';
import type { Fields } from './conflict.ts';
import { createQuestion } from './question.ts';

/** An edit of a rule that would judge periods anew that have results: the versions as they were read, and as they were typed. */
export interface RuleChange {
  readonly resource: string;
  readonly id: Identifier;
  readonly base: readonly RuleVersion[];
  readonly mine: readonly RuleVersion[];
}

/** What to store, and whether results of the past change by it, which was seen and is wanted. */
export interface RuleChoice {
  readonly versions: readonly RuleVersion[];
  readonly corrects: boolean;
}

export const settleRuleChange = createQuestion<RuleChange, RuleChoice>();

/** The versions of a record or a form; what is no list of them is none. */
export function versionsOf(fields: Fields): readonly RuleVersion[] {
  return Array.isArray(fields['versions']) ? (fields['versions'] as RuleVersion[]) : [];
}

/**
 * The edited definition as a version of its own that begins with a period, beside the versions as they were.
 * @returns undefined where no definition was edited, or the period is none: there is nothing to begin then.
 */
export function beginningWith({ base, mine }: RuleChange, from: string): readonly RuleVersion[] | undefined {
  const edited = mine.findLast(({ definition }) => !base.some((one) => saysTheSame(one.definition, definition)));
  if (!edited || isRefusal(parsePeriod(from))) return undefined;
  return [...base.filter(({ effectiveFrom }) => effectiveFrom !== from), { ...edited, effectiveFrom: from }].sort(
    (a, b) =>
      a.effectiveFrom === null ? -1 : b.effectiveFrom === null ? 1 : comparePeriods(a.effectiveFrom, b.effectiveFrom),
  );
}
