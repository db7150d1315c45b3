import type { Ranking } from '@jiju/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { readWholeRanking } from './rankings-api.ts';

/** Every row of a ranking, for what compares all of them; read once for all that asks, and again when the ranking changed. */
export function useWholeRanking(
  methodCode: string,
  periodCode: string,
  enabled = true,
): UseQueryResult<Ranking, Error> {
  return useQuery({
    queryKey: ['whole-ranking', methodCode, periodCode],
    queryFn: ({ signal }) => readWholeRanking(methodCode, periodCode, signal),
    meta: { interest: { subjects: ['ranking'], period: periodCode } },
    enabled,
  });
}
