import type { InspectionMarkInput } from '@jiju/contract';
import { problem, type Problem } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

type Mark = InspectionMarkInput & { readonly id: number };

/**
 * A judge marks a cluster once a period, and a cluster is inspected in one group. A group that was written wrong may be put right mark by mark: only what
 * comes anew has to agree with what is there.
 */
export async function checkInspectionMark({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const mark = after as unknown as InspectionMarkInput;
  const own = before?.archivedAt === null ? (before as unknown as Mark) : undefined;
  const isOf = ({ clusterCode, periodCode }: InspectionMarkInput): boolean =>
    clusterCode === mark.clusterCode && periodCode === mark.periodCode;
  const stays = own !== undefined && isOf(own);
  if (stays && own.judge === mark.judge) return [];
  const others = ((await records.all('inspection-marks')) as unknown as Mark[]).filter(
    (other) => other.id !== before?.id && isOf(other),
  );
  const twice = others.find(({ judge }) => judge === mark.judge);
  const elsewhere = stays ? undefined : others.find(({ group }) => group !== mark.group);
  return [
    ...(twice ? [problem('inspection-mark-twice', { judge: mark.judge, code: twice.code }, 'judge')] : []),
    ...(elsewhere
      ? [problem('inspection-mark-of-other-group', { group: elsewhere.group, code: elsewhere.code }, 'group')]
      : []),
  ];
}
