import {
  isUsualRobustness,
  robustness,
  robustnessHead,
  type Ranking,
  type Robustness,
  type RobustnessHead,
} from '@jiju/contract';
import { moment } from '../past/moment.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { addressOf } from './robustness-api.ts';

export type WhichRanking = Pick<Ranking, 'methodCode' | 'periodCode'>;

/** What was asked of how sure the places of a ranking are, newest first. Of the past nothing is known. */
export function useRobustnessHeads({ methodCode, periodCode }: WhichRanking) {
  const read = useResult(moment === null ? addressOf(methodCode, periodCode) : null, listed(robustnessHead), {
    subjects: ['robustness', 'ranking'],
    period: periodCode,
  });
  // While another ranking is fetched, the last answer stays: it is of no use here.
  const heads = (read.data?.items ?? []).filter(
    (head) => head.methodCode === methodCode && head.periodCode === periodCode,
  );
  return { heads, refetch: read.refetch };
}

/**
 * Of those computed for the ranking as it is stored now, the one everybody is shown beside it: under the usual assumptions, which nobody
 * chose; only while there is none, the newest of the others.
 */
export function shownBeside(heads: readonly RobustnessHead[]): RobustnessHead | undefined {
  const current = heads.filter((head) => head.current);
  return current.find(isUsualRobustness) ?? current[0];
}

/** One of them with its result, once it is there. */
export function useRobustnessOf(head: RobustnessHead | undefined): Robustness | null {
  const read = useResult(head?.state === 'done' ? `/robustness/${head.id}` : null, robustness, { subjects: [] });
  return head && read.data?.id === head.id ? read.data : null;
}
