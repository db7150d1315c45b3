import { awardResult, type AwardList, type AwardResult } from '@jiju/contract';
import { comparePublished, type PublishedComparison } from '@jiju/domain';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';

/** What the scheme of a published list gives for its year, and the two lists laid beside each other; undefined where there is none. */
export function useComputedAward(
  list: Pick<AwardList, 'schemeCode' | 'year' | 'members'> | undefined,
): { award: AwardResult; comparison: PublishedComparison } | undefined {
  const { schemeCode, year } = list ?? {};
  const asked = schemeCode ? query({ schemeCode, periodCode: String(year) }) : null;
  const { data } = useResult(asked === null ? null : `/award-results${asked}`, listed(awardResult), {
    subjects: ['award'],
  });
  const award = data?.items.find((one) => one.schemeCode === schemeCode && one.periodCode === String(year));
  if (!list || award === undefined || award.problem) return undefined;
  return { award, comparison: compareWith(award, list) };
}

/** A published list beside the computed one of its scheme and year. */
export function compareWith(award: AwardResult, list: Pick<AwardList, 'members'>): PublishedComparison {
  return comparePublished(
    list.members.map(({ clusterCode, listedOrder, rank }) => ({ id: clusterCode, listedOrder, rank })),
    award.members.map(({ clusterCode, order }) => ({ id: clusterCode, position: order })),
  );
}
