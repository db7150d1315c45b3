import type { StarRuleInput } from '@jiju/contract';
import { checkStarRule, ofLongerPeriods, type Problem } from '@jiju/domain';
import { indicatorsToRead } from './indicators-to-read.ts';
import { referencesOf } from './named-references.ts';
import { under, type RecordToCheck } from './record-to-check.ts';

/** A star rule by itself, and whether what it reads is reported for the periods it rates. */
export async function checkStarRuleRecord({ kind, after, records }: RecordToCheck): Promise<Problem[]> {
  const { definition, frequency } = after as unknown as StarRuleInput;
  return [
    ...under('definition', checkStarRule(definition)),
    ...ofLongerPeriods(referencesOf(kind, after), frequency, await indicatorsToRead(records, [])),
  ];
}
