import { edition, rankingHead, type MethodVersion } from '@jiju/contract';
import { versionOver } from '@jiju/domain';
import { useGetList } from 'react-admin';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';

/** Other periods that the method ranked, the newest first. */
export function useOtherPeriods(methodCode: string, periodCode: string): string[] {
  const heads = useResult(`/rankings${query({ methodCode, perPage: 100 })}`, listed(rankingHead), {
    subjects: ['ranking'],
  });
  const codes = (heads.data?.items ?? [])
    .filter((head) => head.methodCode === methodCode)
    .map((head) => head.periodCode);
  return codes.filter((code) => code !== periodCode).sort((a, b) => (a < b ? 1 : -1));
}

/** The edition of a period that is final, or else posted: what was published, and when it was frozen; null where none is. */
export function usePublished(
  methodCode: string,
  periodCode: string,
): { readonly code: string; readonly frozenAt: string } | null {
  const editions = useResult('/editions', listed(edition), { subjects: ['editions'] });
  const own = (editions.data?.items ?? []).filter(
    (one) => one.methodCode === methodCode && one.periodCode === periodCode,
  );
  const published = own.find(({ state }) => state === 'final') ?? own.find(({ state }) => state === 'posted');
  return published?.frozenAt ? { code: published.code, frozenAt: published.frozenAt } : null;
}

/** Numbers of the versions in force for other periods than this one, the newest first: the period can be judged by them too. */
export function useOtherVersions(methodCode: string, periodCode: string): number[] {
  const { data = [] } = useGetList<MethodVersion>('method-versions', {
    filter: { methodCode, state: 'active' },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'number', order: 'DESC' },
  });
  const versions = data.map(({ number, effectiveFrom: from, effectiveTo: to }) => ({ number, from, to }));
  const own = versionOver(versions, periodCode);
  return versions.flatMap(({ number }) => (number === own?.number ? [] : [number]));
}
