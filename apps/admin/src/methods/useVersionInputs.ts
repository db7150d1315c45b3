import { rankingInputs, type MethodVersion, type RankingInputsAnswer } from '@jiju/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';

/** Everything a version, as it is stored, reads to rank a period. `null`: nothing to ask. */
export function useVersionInputs(
  version: MethodVersion | null,
  period: string | null,
): UseQueryResult<RankingInputsAnswer> {
  const path =
    version === null || period === null
      ? null
      : `/method-versions/${version.id}/inputs${query({ periodCode: period })}`;
  // Not only of the period that is ranked: other periods and rankings may be read as well.
  const subjects = ['metric', 'ranking', 'method-versions', 'red-line-events', 'inspection-marks', 'clusters'];
  return useResult(path, rankingInputs, { subjects });
}
