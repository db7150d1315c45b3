import { lastDay, statusOn, type ClusterTraits, type Period } from '@jiju/domain';
import type { MetricExplanation } from '@jiju/contract';
import type { Query } from '../database/database.ts';
import { regionsBelow } from '../region/read-regions.ts';

/** A total of an indicator over a region in a period. */
export interface TotalOf {
  readonly code: string;
  readonly region: string;
  readonly period: Period;
}

type Member = Pick<ClusterTraits, 'id' | 'statusHistory'>;

/**
 * For each total, how many clusters it was to be made of, those active in the region on the last day of the period, and how
 * many of them have a figure in it.
 */
export async function readContributors(
  query: Query,
  totals: readonly TotalOf[],
): Promise<NonNullable<MetricExplanation['restsOn']>[]> {
  const regions = [...new Set(totals.map(({ region }) => region))];
  const members = new Map<string, Member[]>();
  for (const region of regions) {
    members.set(
      region,
      await query<Member>(
        `/* total-members */ with ${regionsBelow('$1')} select id, status_history as "statusHistory" from cluster
         where archived_at is null and region_code in (select code from below)`,
        [region],
      ),
    );
  }
  const present = await query<{ ids: number[] | null }>(
    `/* total-present */ select (select array_agg(m.cluster_id) from metric m where m.period = n.period and m.values ? n.code) as ids
     from unnest($1::text[], $2::text[]) with ordinality as n (period, code, at) order by n.at`,
    [totals.map(({ period }) => period), totals.map(({ code }) => code)],
  );
  return totals.map(({ region, period }, at) => {
    const day = lastDay(period);
    const expected = (members.get(region) ?? []).filter((one) => statusOn(one.statusHistory, day) === 'active');
    const ids = new Set(present[at]?.ids);
    return { present: expected.filter(({ id }) => ids.has(id)).length, expected: expected.length };
  });
}
