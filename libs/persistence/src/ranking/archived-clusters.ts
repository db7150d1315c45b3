import { countingStates, frequencies, frequencyOf, isCoarser, partsOf, type Period } from '@jiju/domain';
import type { Query } from '../database/database.ts';

/** A period and all it is made of: where the figures of a ranking of it stand. */
export function periodsWithin(period: Period): Period[] {
  const own = frequencyOf(period);
  return [period, ...frequencies.flatMap((finer) => (isCoarser(own, finer) ? partsOf(period, finer) : []))];
}

const counting = countingStates.map((state) => `'${state}'`).join(', ');

/**
 * Statement: the clusters that had figures in a period and are in the archive, with that as the reason why they are not in its
 * ranking. An archived cluster leaves every computation, but not without a word. One that still stands in the ranking, because it was archived just now, is
 * not said twice.
 */
export function archivedClusters(periodsWithinIt: string, method: string, period: string): string {
  return `select c.id, jsonb_build_object('code', 'excluded-by-archive', 'path', '', 'params',
      jsonb_build_object('on', to_char(c.archived_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'))) as excluded
    from cluster c where c.archived_at is not null
    and exists (select from observation o where o.cluster_id = c.id and o.period = any (${periodsWithinIt}::text[])
      and o.value is not null and o.state in (${counting}))
    and not exists (select from ranking_row r where r.method_code = ${method} and r.period = ${period} and r.cluster_id = c.id)`;
}

/** How many those are in each of several rankings. */
export async function countArchived(
  query: Query,
  rankings: readonly { readonly methodCode: string; readonly periodCode: Period }[],
): Promise<number[]> {
  const rows = await query<{ count: number }>(
    `/* rankings-archived */ select (select count(*)::int from (
       ${archivedClusters("string_to_array(n.within, ',')", 'n.method', 'n.period')}) as a) as count
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as n (method, period, within, at) order by n.at`,
    [
      rankings.map(({ methodCode }) => methodCode),
      rankings.map(({ periodCode }) => periodCode),
      rankings.map(({ periodCode }) => periodsWithin(periodCode).join(',')),
    ],
  );
  return rows.map(({ count }) => count);
}
