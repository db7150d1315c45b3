import { partsOfKey, rateStars, type Fact, type Scope, type StarRating } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';

/** Rate every cluster that has figures in the period. */
export async function recomputeStars(bench: Workbench, scope: Scope): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const rule = bench.scheme.starRules.find((one) => one.code === subject);
  const ratings = new Map<number, StarRating>();
  if (rule) {
    const table = await bench.table(period, rule.reads);
    bench.scheme.clusters.forEach((cluster, at) => {
      if (table.known[at] !== 1) return;
      const figures = Object.fromEntries([...rule.reads].map((code) => [code, table.columns.get(code)?.[at] ?? null]));
      ratings.set(cluster.id, rateStars(rule.rule, figures));
    });
  }
  return bench.saveStars(subject, period, ratings);
}
