import type { AwardSchemeInput, MethodRecord } from '@jiju/contract';
import { problem, type Problem } from '@jiju/domain';
import { checkJudgedPast } from '../rule/check-judged-past.ts';
import { checkRule } from '../rule/check-rule.ts';
import type { RecordToCheck } from './record-to-check.ts';

/** An award scheme by itself, each version of it, and whether an edit leaves the lists of the past as they are. */
export async function checkAwardSchemeRecord(one: RecordToCheck): Promise<Problem[]> {
  const { code, methodCode, versions } = one.after as unknown as AwardSchemeInput;
  const { before, judged } = one;
  if (before && before['methodCode'] !== methodCode && (await judged.by('award-schemes', code)).length > 0)
    return [problem('award-method-fixed', { code }, 'methodCode')];
  const method = (await one.records.findByCode('methods', methodCode)) as unknown as MethodRecord | undefined;
  const own = checkRule('award-schemes', versions, method?.frequency);
  return own.length > 0 || !before ? own : checkJudgedPast('award-schemes', one);
}
