import type { MethodVersionInput } from '@jiju/contract';
import { problem, rankedOtherwise, type Problem } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

type Version = MethodVersionInput & { readonly id: number };

/** No version has it; a new one gets its own when it is stored. */
const unstored = 0;

/** Periods with a ranking keep their version, unless whoever puts one into force or takes it out says otherwise. */
export async function checkRankedPast(
  { before, after, judged, corrects }: RecordToCheck,
  others: readonly Version[],
): Promise<Problem[]> {
  if (corrects) return [];
  const then = (before ? [before] : []) as unknown as Version[];
  const now = { ...(after as unknown as MethodVersionInput), id: before?.id ?? unstored };
  if (now.state !== 'active' && then[0]?.state !== 'active') return [];
  const ranked = await judged.by('methods', now.methodCode);
  const periods = rankedOtherwise([...others, ...then], [...others, now], ranked);
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
  if (first === undefined || last === undefined) return [];
  const path = now.state === 'active' ? 'effectiveFrom' : 'state';
  return [problem('ranked-past-changes', { count: periods.length, first, last }, path)];
}
