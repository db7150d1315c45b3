import { edition, rankingHead, type MethodVersion } from '@jiju/contract';
import { versionOver } from '@jiju/domain';
import { useGetList } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
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

/** The day on which the ranking of a period was frozen that is final: what was published then; null where none is. */
export function usePublishedDay(methodCode: string, periodCode: string): string | null {
  const editions = useResult('/editions', listed(edition), { subjects: ['editions'] });
  const published = (editions.data?.items ?? []).find(
    (one) => one.methodCode === methodCode && one.periodCode === periodCode && one.state === 'final',
  );
  return published?.frozenAt ? shanghaiDay(new Date(published.frozenAt)) : null;
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
