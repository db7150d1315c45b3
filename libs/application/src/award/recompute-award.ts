import { addYears, listAwardMembers, partsOfKey, type Fact, type Scope } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { awardCandidates } from './award-candidates.ts';

/** List the members of an award: from the ranking of the period, the one a year before, stars and inspection marks. */
export async function recomputeAward(bench: Workbench, scope: Scope): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const award = bench.scheme.awardSchemes.find((one) => one.code === subject);
  if (!award) return bench.saveAward(subject, period, undefined);
  const candidates = awardCandidates(bench.scheme, award.scheme, period, {
    places: await bench.places(award.method, period),
    previous: await bench.places(award.method, addYears(period, -1)),
    stars: await bench.stars(period),
  });
  return bench.saveAward(subject, period, candidates && listAwardMembers(award.scheme, candidates));
}
