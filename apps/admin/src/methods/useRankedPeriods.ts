import { rankingHead, type RankingHead } from '@jiju/contract';
import { comparePeriods } from '@jiju/domain';
import { useMemo } from 'react';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';

/** The periods that have a ranking by a method, the newest first; and the newest in which somebody is ranked. */
export function useRankedPeriods(methodCode: string | undefined) {
  const path = methodCode === undefined ? null : `/rankings${query({ methodCode })}`;
  const heads = useResult(path, listed(rankingHead), { subjects: ['ranking'] });
  return useMemo(() => {
    const items: readonly RankingHead[] = heads.data?.items ?? [];
    const periods = [...new Set(items.map(({ periodCode }) => periodCode))].sort(comparePeriods).reverse();
    return {
      loaded: heads.data !== undefined,
      heads: items,
      periods,
      newest:
        periods.find((period) => items.some(({ periodCode, ranked }) => periodCode === period && ranked > 0)) ??
        periods[0] ??
        null,
    };
  }, [heads.data]);
}
