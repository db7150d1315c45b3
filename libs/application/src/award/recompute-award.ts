import { addYears, listAwardMembers, partsOfKey, versionFrom, type Fact, type Period, type Scope } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { awardCandidates, type AwardBasis } from './award-candidates.ts';

/**
 * List the members of an award by the version of its scheme that holds in the period: from the ranking of the period, the one a
 * year before, stars and inspection marks.
 */
export async function recomputeAward(bench: Workbench, scope: Scope): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const award = bench.scheme.awardSchemes.find((one) => one.code === subject);
  const version = award && versionFrom(award.versions, period);
  if (!version) return bench.saveAward(subject, period, undefined, null);
  const candidates = awardCandidates(
    bench.scheme,
    version.scheme,
    period,
    await awardBasis(bench, award.method, period),
  );
  return bench.saveAward(subject, period, candidates && listAwardMembers(version.scheme, candidates), version.from);
}

/** What the awards of a method are listed from in a period, as it is stored. */
export async function awardBasis(
  bench: Pick<Workbench, 'places' | 'stars'>,
  method: string,
  period: Period,
): Promise<AwardBasis> {
  return {
    places: await bench.places(method, period),
    previous: await bench.places(method, addYears(period, -1)),
    stars: await bench.stars(period),
  };
}
