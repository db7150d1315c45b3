import { lastDay, statusOn, type AwardCandidate, type AwardScheme, type Period, type Scheme } from '@jiju/domain';
import { marksOf } from './marks-of.ts';
import type { RankPlace } from '../recompute/workbench.ts';

/** What an award of a period is listed from. */
export interface AwardBasis {
  readonly places: readonly RankPlace[];
  /** A year before. */
  readonly previous: readonly RankPlace[];
  /** By cluster id. */
  readonly stars: ReadonlyMap<number, number | null>;
}

/** Every cluster as an award looks at it; undefined when nobody was ranked or marked: the period has no award yet. */
export function awardCandidates(
  scheme: Scheme,
  award: AwardScheme,
  period: Period,
  basis: AwardBasis,
): AwardCandidate[] | undefined {
  const marks = marksOf(scheme.inspectionMarks.get(period) ?? [], award.trimMarks ?? 0);
  // Which is not the same as an award without members.
  if (basis.places.length === 0 && marks.size === 0) return undefined;
  const placeOf = new Map(basis.places.map((place) => [place.clusterCode, place]));
  const previousOf = new Map(basis.previous.map((place) => [place.clusterCode, place]));
  const day = lastDay(period);
  return scheme.clusters.map((cluster): AwardCandidate => {
    const place = placeOf.get(cluster.code);
    const marked = marks.get(cluster.code);
    return {
      id: cluster.code,
      rank: place?.rank ?? null,
      score: place?.score ?? null,
      previousRank: previousOf.get(cluster.code)?.rank ?? null,
      marks: marked?.marks ?? null,
      stars: basis.stars.get(cluster.id) ?? null,
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
}
