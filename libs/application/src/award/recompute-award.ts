import {
  addYears,
  lastDay,
  listAwardMembers,
  partsOfKey,
  statusOn,
  trimmedMean,
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
  const marks = marksOf(scheme.inspectionMarks.get(period) ?? [], award.scheme.trimMarks ?? 0);
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

/** The mean over the judges, without the highest and the lowest marks where the scheme leaves them out. */
function marksOf(
  marks: readonly InspectionMarkTraits[],
  trim: number,
): Map<string, { readonly group: string; readonly marks: number }> {
  const byCluster = new Map<string, InspectionMarkTraits[]>();
  for (const mark of marks) byCluster.set(mark.clusterCode, [...(byCluster.get(mark.clusterCode) ?? []), mark]);
  return new Map(
    [...byCluster].map(([code, list]) => {
      const mean = trimmedMean(
        list.map((one) => one.marks),
        trim,
      );
      return [code, { group: list[0]?.group ?? '', marks: mean }];
    }),
  );
}
