import type { CountLevel, CountTarget, MeasureScope, TargetCourse } from './measure.ts';

/** Tiers of G1 (2014-04-11) by main-business revenue, 亿元: county 百亿, city 千亿, province 万亿. */
export const tierThresholds: Readonly<Record<CountLevel, number>> = { county: 100, city: 1000, province: 10_000 };

/**
 * A tier of G1 as a measure: how many industry clusters of that level reach its revenue.
 * @param indicator main-business revenue in 亿元.
 * @param of what counts as one: an industry of a region (default), a cluster, or the region as a whole.
 */
export function tierTarget(
  level: CountLevel,
  indicator: string,
  course: TargetCourse,
  of: CountTarget['of']['kind'] = 'industry-clusters',
  scope: MeasureScope = { kind: 'all' },
): CountTarget {
  return {
    ...course,
    kind: 'count-target',
    of: of === 'clusters' ? { kind: of } : { kind: of, level },
    indicator,
    operator: '>=',
    threshold: tierThresholds[level],
    scope,
  };
}
