import { partsOfKey, versionFrom, type Fact, type Scope } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { ratingsBy } from './ratings-by.ts';

/** Rate every cluster that has figures in the period, by the version of the rule that holds in it. */
export async function recomputeStars(bench: Workbench, scope: Scope): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const rule = bench.scheme.starRules.find((one) => one.code === subject);
  const version = rule && versionFrom(rule.versions, period);
  const ratings = version ? await ratingsBy(bench, version, period) : new Map();
  return bench.saveStars(subject, period, ratings, version?.from ?? null);
}
