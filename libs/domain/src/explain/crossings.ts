import type { RankingResult } from '../ranking/ranking-result.ts';

/** A unit whose order against the one that is explained was turned round. */
export interface Crossing {
  readonly id: string;
  /** Its place then and now; null: it was, or is, not ranked. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Who went by, either way. */
export interface Crossings {
  /** Ahead now, and not before: the best placed first. */
  readonly passedBy: readonly Crossing[];
  /** Ahead before, and no longer: the best placed first. */
  readonly passed: readonly Crossing[];
}

export const noCrossings: Crossings = { passedBy: [], passed: [] };

type Places = Pick<RankingResult, 'ids' | 'rank'>;

/**
 * Who stands ahead of a unit in one of two rankings only. Where equal scores share the smaller place, as many more were passed
 * than went by as the unit gained places; unranked units are ahead of nobody.
 */
export function crossingsOf(before: Places, after: Places, id: string): Crossings {
  const [then, now] = [placesOf(before), placesOf(after)];
  const [own, ownNow] = [then.get(id), now.get(id)];
  if (own === undefined || ownNow === undefined) return noCrossings;
  const crossing = (unit: string): Crossing => ({ id: unit, from: then.get(unit) ?? null, to: now.get(unit) ?? null });
  const wasAhead = (unit: string): boolean => (then.get(unit) ?? Infinity) < own;
  const isAhead = (unit: string): boolean => (now.get(unit) ?? Infinity) < ownNow;
  const byPlace = (places: ReadonlyMap<string, number>) => (a: string, b: string) =>
    (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return {
    passedBy: [...now.keys()]
      .filter((unit) => isAhead(unit) && !wasAhead(unit))
      .sort(byPlace(now))
      .map(crossing),
    passed: [...then.keys()]
      .filter((unit) => wasAhead(unit) && !isAhead(unit))
      .sort(byPlace(then))
      .map(crossing),
  };
}

function placesOf({ ids, rank }: Places): Map<string, number> {
  return new Map(ids.flatMap((id, at) => (rank[at] ? [[id, rank[at]] as const] : [])));
}
