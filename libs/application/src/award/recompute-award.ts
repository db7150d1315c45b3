import {
  addYears,
  compensatedSum,
  lastDay,
  listAwardMembers,
  partsOfKey,
  statusOn,
  type AwardCandidate,
  type Fact,
  type InspectionMarkTraits,
  type Scope,
} from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';

/** List the members of an award: from the ranking of the period, the one a year before, stars and inspection marks. */
export async function recomputeAward(bench: Workbench, scope: Scope): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const { scheme } = bench;
  const award = scheme.awardSchemes.find((one) => one.code === subject);
  if (!award) return bench.saveAward(subject, period, undefined);
  const places = await bench.places(award.method, period);
  const previous = new Map(
    (await bench.places(award.method, addYears(period, -1))).map((place) => [place.clusterCode, place]),
  );
  const stars = await bench.stars(period);
  const marks = averageMarks(scheme.inspectionMarks.get(period) ?? []);
  // Nobody was ranked or marked: the period has no award yet, which is not the same as an award without members.
  if (places.length === 0 && marks.size === 0) return bench.saveAward(subject, period, undefined);
  const placeOf = new Map(places.map((place) => [place.clusterCode, place]));
  const day = lastDay(period);
  const candidates = scheme.clusters.map((cluster): AwardCandidate => {
    const place = placeOf.get(cluster.code);
    const marked = marks.get(cluster.code);
    return {
      id: cluster.code,
      rank: place?.rank ?? null,
      score: place?.score ?? null,
      previousRank: previous.get(cluster.code)?.rank ?? null,
      marks: marked?.marks ?? null,
      stars: stars.get(cluster.id) ?? null,
      awardBlocked: place?.awardBlocked ?? null,
      groups: {
        status: statusOn(cluster.statusHistory, day),
        level: cluster.level,
        region: cluster.regionCode,
        city: cluster.regions.city ?? '',
        tags: cluster.tags.join(','),
        peerGroup: cluster.peerGroup,
        inspectionGroup: marked?.group ?? '',
      },
    };
  });
  return bench.saveAward(subject, period, listAwardMembers(award.scheme, candidates));
}

/** The mean over the judges, added in the order of the marks so that it is the same to the last bit. */
function averageMarks(marks: readonly InspectionMarkTraits[]): Map<string, { group: string; marks: number }> {
  const byCluster = new Map<string, InspectionMarkTraits[]>();
  for (const mark of marks) byCluster.set(mark.clusterCode, [...(byCluster.get(mark.clusterCode) ?? []), mark]);
  return new Map(
    [...byCluster].map(([code, list]) => {
      const sum = compensatedSum(list.map((one) => one.marks).sort((a, b) => a - b)) ?? 0;
      return [code, { group: list[0]?.group ?? '', marks: sum / list.length }];
    }),
  );
}
