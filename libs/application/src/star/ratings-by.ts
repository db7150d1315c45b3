import { rateStars, type Period, type StarRating, type StarRuleVersion } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';

/** The ratings of a period by a version of a rule, by id of the cluster: of every one that has figures there. */
export async function ratingsBy(
  bench: Pick<Workbench, 'scheme' | 'table'>,
  { rule, reads }: Pick<StarRuleVersion, 'rule' | 'reads'>,
  period: Period,
): Promise<Map<number, StarRating>> {
  const ratings = new Map<number, StarRating>();
  const table = await bench.table(period, reads);
  bench.scheme.clusters.forEach((cluster, at) => {
    if (table.known[at] !== 1) return;
    const figures = Object.fromEntries([...reads].map((code) => [code, table.columns.get(code)?.[at] ?? null]));
    ratings.set(cluster.id, rateStars(rule, figures));
  });
  return ratings;
}
