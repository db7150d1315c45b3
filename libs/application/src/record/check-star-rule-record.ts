import type { StarRuleInput } from '@jiju/contract';
import { ofLongerPeriods, problem, type Problem } from '@jiju/domain';
import { checkJudgedPast } from '../rule/check-judged-past.ts';
import { checkRule } from '../rule/check-rule.ts';
import { indicatorsToRead } from './indicators-to-read.ts';
import { referencesOf } from './named-references.ts';
import type { RecordToCheck } from './record-to-check.ts';

/**
 * A star rule by itself, each version of it, whether what it reads is reported for the periods it rates, and whether an edit
 * leaves the ratings of the past as they are.
 */
export async function checkStarRuleRecord(one: RecordToCheck): Promise<Problem[]> {
  const { code, versions, frequency } = one.after as unknown as StarRuleInput;
  const { before, judged } = one;
  if (before && before['frequency'] !== frequency && (await judged.by('star-rules', code)).length > 0)
    return [problem('star-frequency-fixed', { code }, 'frequency')];
  const own = [
    ...checkRule('star-rules', versions, frequency),
    ...ofLongerPeriods(referencesOf(one.kind, one.after), frequency, await indicatorsToRead(one.records, [])),
  ];
  return own.length > 0 || !before ? own : checkJudgedPast('star-rules', one);
}
