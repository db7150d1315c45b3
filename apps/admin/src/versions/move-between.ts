import type { EffectRow, VersionEffectAnswer } from '@jiju/contract';
import type { MoveOf } from '../explain/explained.ts';

/** What an effect says of the two versions it compares. */
export type TwoVersions = Pick<VersionEffectAnswer, 'methodCode' | 'periodCode' | 'number' | 'against' | 'synthetic'>;

/** What explains a cluster's move between two versions; null where there is nothing to compare with, or it was not ranked twice. */
export function moveBetween(
  { methodCode, periodCode, number, against, synthetic }: TwoVersions,
  row: EffectRow,
): MoveOf | null {
  if (against === null || row.rank === null || row.previousRank === null) return null;
  return { kind: 'move', cluster: row, methodCode, periodCode, version: number, againstVersion: against, synthetic };
}
