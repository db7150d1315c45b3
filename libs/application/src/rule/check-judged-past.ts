import { judgedOtherwise, problem, type Problem, type RuleVersion } from '@jiju/domain';
import type { RuleKind } from './judged-periods.ts';
import type { RecordToCheck } from '../record/record-to-check.ts';

/** Periods that were judged keep their definition, unless whoever edits the rule says that they shall be judged anew. */
export async function checkJudgedPast(
  kind: RuleKind,
  { before, after, judged, corrects }: RecordToCheck,
): Promise<Problem[]> {
  const was = versionsOf(before);
  // A rule that was damaged in the database judges nothing; it is being put right.
  if (corrects || !was) return [];
  const periods = judgedOtherwise(was, versionsOf(after) ?? [], await judged.by(kind, String(after['code'])));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [problem('judged-past-changes', { count: periods.length, first, last }, 'versions')];
}

function versionsOf(record: RecordToCheck['before'] | RecordToCheck['after']): readonly RuleVersion[] | undefined {
  const versions = record?.['versions'];
  return Array.isArray(versions) ? (versions as RuleVersion[]) : undefined;
}
