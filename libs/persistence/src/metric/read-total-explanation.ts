import { addYears, compensatedSum, lastDay, statusOn, type ClusterTraits, type Period } from '@jiju/domain';
import type { TotalExplanation, TotalMembers } from '@jiju/contract';
import type { Database, Query } from '../database/database.ts';
import { staleFigures } from '../ranking/read-freshness.ts';
import { regionsBelow } from '../region/read-regions.ts';

export interface TotalQuestion {
  readonly indicatorCode: string;
  readonly periodCode: Period;
  /** `undefined`: everywhere. */
  readonly regionCode: string | undefined;
  readonly among: TotalMembers;
  readonly page: number;
  readonly perPage: number;
}

type Item = TotalExplanation['items'][number];
type Member = Omit<Item, 'value' | 'before' | 'gap' | 'synthetic'> &
  Pick<ClusterTraits, 'statusHistory'> & { status: string };
type Part = { clusterId: number; period: Period } & Pick<Item, 'value' | 'gap' | 'synthetic'>;

/**
 * A total with the clusters it was made of, largest first; `undefined` when there is no such indicator or region. It is added up as the
 * stored totals are, in the order of codes and with the rounding error carried along, so both are the same to the last bit.
 */
export async function readTotalExplanation(
  { query }: Database,
  { indicatorCode, periodCode, regionCode, among, page, perPage }: TotalQuestion,
): Promise<TotalExplanation | undefined> {
  const periods = [periodCode, addYears(periodCode, -1)] as const;
  const [indicators, regions, clusters, parts, ages] = await Promise.all([
    query<{ unit: string }>('/* total-indicator */ select unit from indicator where code = $1', [indicatorCode]),
    query('/* total-region */ select code from region where code = $1', [regionCode ?? null]),
    readMembers(query, regionCode),
    query<Part>(
      `/* total-parts */ select cluster_id as "clusterId", period, (values ->> $1)::float8 as value, nullif(gaps -> $1, 'null') as gap,
         synthetic ? $1 as synthetic from metric where period = any ($2)`,
      [indicatorCode, periods],
    ),
    query<{ computedAt: string | null; stale: boolean }>(
      `/* total-age */ select max(m.computed_at) as "computedAt", ${staleFigures('$1::text')} as stale from metric m where m.period = $1`,
      [periodCode],
    ),
  ]);
  const [indicator] = indicators;
  if (!indicator || (regionCode !== undefined && regions.length === 0)) return undefined;
  const partOf = new Map(parts.map((part) => [`${part.period}|${part.clusterId}`, part]));
  const addedUp = (period: Period) => {
    const members = clusters.filter((one) => counts(one, among, period));
    const values = members.flatMap(({ clusterId }) => partOf.get(`${period}|${clusterId}`)?.value ?? []);
    return { members, present: values.length, value: values.length === 0 ? null : (compensatedSum(values) ?? null) };
  };
  const [now, before] = [addedUp(periodCode), addedUp(periods[1])];
  const items = now.members
    .map(({ status: _now, statusHistory: _then, ...member }): Item => {
      const { value = null, gap = null, synthetic = false } = partOf.get(`${periodCode}|${member.clusterId}`) ?? {};
      return {
        ...member,
        value,
        gap,
        synthetic,
        before: partOf.get(`${periods[1]}|${member.clusterId}`)?.value ?? null,
      };
    })
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
  const [age] = ages;
  return {
    indicatorCode,
    periodCode,
    regionCode: regionCode ?? '',
    among,
    unit: indicator.unit,
    value: now.value,
    synthetic: items.some(({ synthetic }) => synthetic),
    before: { periodCode: periods[1], value: before.value },
    change:
      now.value === null || before.value === null || before.value === 0
        ? null
        : ((now.value - before.value) / Math.abs(before.value)) * 100,
    expected: now.members.length,
    present: now.present,
    computedAt: age?.computedAt ? new Date(age.computedAt).toISOString() : null,
    stale: age?.stale ?? false,
    total: items.length,
    items: items.slice((page - 1) * perPage, page * perPage),
  };
}

function counts({ status, statusHistory }: Member, among: TotalMembers, period: Period): boolean {
  if (among === 'all') return true;
  return (among === 'active' ? status : statusOn(statusHistory, lastDay(period))) === 'active';
}

/** The clusters of a region, or all of them, in the order of their codes. */
function readMembers(query: Query, regionCode: string | undefined): Promise<Member[]> {
  return query<Member>(
    `/* total-clusters */ with ${regionsBelow('$1')}
     select id as "clusterId", code as "clusterCode", name_zh as "nameZh", name_en as "nameEn", region_code as "regionCode", status,
       status_history as "statusHistory" from cluster
     where archived_at is null and ($1::text is null or region_code in (select code from below)) order by code`,
    [regionCode ?? null],
  );
}
