import { canonicalJson } from '../edition/canonical-json.ts';
import { comparePeriods } from '../period/period-arithmetic.ts';
import { frequencyOf, type Frequency, type Period } from '../period/period.ts';
import { problem, type Problem } from '../refusal.ts';
import { versionFrom } from './version-at.ts';

/** A version of a star rule or an award scheme, as its record keeps it. It holds until the next one begins. */
export interface RuleVersion<D = unknown> {
  /** The first period it holds for; null: always has. */
  readonly effectiveFrom: Period | null;
  readonly definition: D;
}

/** The version that judges a period; undefined before the first one begins. Versions stand oldest first. */
export function ruleVersionAt<V extends RuleVersion>(versions: readonly V[], period: Period): V | undefined {
  return versionFrom(
    versions.map((version) => ({ from: version.effectiveFrom, version })),
    period,
  )?.version;
}

/**
 * What is wrong with the beginnings: they are periods that the rule judges, run from old to new, none of them twice, and only
 * the first version may go without one.
 * @param frequency undefined: not known, because what it follows from is missing.
 */
export function checkRuleVersions(versions: readonly RuleVersion[], frequency: Frequency | undefined): Problem[] {
  return versions.flatMap(({ effectiveFrom: from }, at): Problem[] => {
    const path = `${at}.effectiveFrom`;
    if (from !== null && frequency !== undefined && frequencyOf(from) !== frequency)
      return [problem('rule-version-of-other-frequency', { period: from, frequency }, path)];
    const before = versions[at - 1]?.effectiveFrom;
    if (before === undefined) return [];
    if (from === before) return [problem('rule-version-twice', { from: from ?? '-' }, path)];
    const rises = from !== null && (before === null || comparePeriods(before, from) < 0);
    return rises ? [] : [problem('rule-versions-unordered', {}, path)];
  });
}

/** Of these periods, those judged by another definition after an edit; which version says it does not matter. */
export function judgedOtherwise(
  before: readonly RuleVersion[],
  after: readonly RuleVersion[],
  periods: readonly Period[],
): Period[] {
  return periods.filter((period) => !saysTheSame(at(before, period)?.definition, at(after, period)?.definition));
}

/** Of these periods, those whose results name another version or come out of another definition after an edit. */
export function heldOtherwise(
  before: readonly RuleVersion[],
  after: readonly RuleVersion[],
  periods: readonly Period[],
): Period[] {
  return periods.filter((period) => {
    const [was, is] = [at(before, period), at(after, period)];
    return was?.effectiveFrom !== is?.effectiveFrom || !saysTheSame(was?.definition, is?.definition);
  });
}

const at = ruleVersionAt;

/** Whether two definitions say the same, whatever the order of their keys, empty parts and defaults written out. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(whatItSays(one)) === canonicalJson(whatItSays(other));
}

/** What an award scheme says without a word of it. */
const unsaid: Readonly<Record<string, unknown>> = { entrants: 'none', trimMarks: 0 };

function whatItSays(definition: unknown): unknown {
  if (typeof definition !== 'object' || definition === null) return null;
  const isEmpty = (part: unknown) => typeof part === 'object' && part !== null && Object.keys(part).length === 0;
  return Object.fromEntries(Object.entries(definition).filter(([key, part]) => !isEmpty(part) && unsaid[key] !== part));
}
