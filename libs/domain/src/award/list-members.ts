import { outsidePopulation } from '../method/population.ts';
import { problem, refuse, refuseIfAny, type Problem, type Refusal } from '../refusal.ts';
import { checkAwardScheme, type AwardScheme } from './award-scheme.ts';

/** What an award looks at in one unit. */
export interface AwardCandidate {
  readonly id: string;
  readonly rank: number | null;
  readonly score?: number | null;
  /** Rank in the ranking before; null for an entrant. */
  readonly previousRank?: number | null;
  /** Inspection marks. */
  readonly marks?: number | null;
  readonly stars?: number | null;
  /** Code of the red line that blocks awards this year. */
  readonly awardBlocked?: string | null;
  /** `region`, `level`, `status`, `tags`, `peerGroup` and whatever the scheme groups by. */
  readonly groups?: Readonly<Record<string, string>>;
}

export interface AwardMembers {
  readonly members: readonly { readonly id: string; readonly position: number; readonly reason: Problem }[];
  /** Everybody else, with the reason; those who merely came too late in their order, the others by id. */
  readonly others: readonly { readonly id: string; readonly reason: Problem }[];
  /** Left out although equal to the last member in everything the order looks at: someone should decide by hand. */
  readonly tiedWithLast: readonly string[];
}

/**
 * The members of an award. Ties: a larger rise or mark goes by the better current rank, then everything by id.
 * Only a real rise counts as one; an entrant has no earlier rank and so no rise.
 * Refused: a scheme that is wrong in itself, and `rank-rise` when nobody has an earlier rank.
 */
export function listAwardMembers(scheme: AwardScheme, candidates: readonly AwardCandidate[]): AwardMembers | Refusal {
  const refusal = refuseIfAny(checkAwardScheme(scheme));
  if (refusal) return refusal;
  if (scheme.orderedBy === 'rank-rise' && candidates.every((one) => (one.previousRank ?? null) === null)) {
    return refuse('award-without-previous-ranking');
  }
  const others: { id: string; reason: Problem }[] = [];
  const eligible: AwardCandidate[] = [];
  for (const one of withEntrants(scheme, candidates).sort(byId)) {
    const reason = notEligible(scheme, one);
    if (reason) others.push({ id: one.id, reason });
    else eligible.push(one);
  }
  const order = orderOf(scheme);
  eligible.sort((a, b) => order(a, b) || byId(a, b));

  const members: { id: string; position: number; reason: Problem }[] = [];
  const late: { id: string; reason: Problem }[] = [];
  const tiedWithLast: string[] = [];
  const taken = new Map<string, number>();
  let last: AwardCandidate | undefined;
  for (const one of eligible) {
    const group = scheme.perGroup ? (one.groups?.[scheme.perGroup.column] ?? '') : '';
    const inGroup = taken.get(group) ?? 0;
    if (members.length >= scheme.size) {
      const isTied = last !== undefined && order(last, one) === 0;
      const place = { position: members.length + late.length + 1, size: scheme.size };
      late.push({
        id: one.id,
        reason: isTied
          ? problem('award-tied-with-last', { ...place, unit: last?.id ?? '' })
          : problem('award-too-late', place),
      });
      if (isTied) tiedWithLast.push(one.id);
    } else if (scheme.perGroup && inGroup >= scheme.perGroup.most) {
      others.push({ id: one.id, reason: problem('award-group-full', { group, most: scheme.perGroup.most }) });
    } else {
      taken.set(group, inGroup + 1);
      members.push({ id: one.id, position: members.length + 1, reason: whyMember(scheme, one) });
      last = one;
    }
  }
  return { members, others: [...late, ...others], tiedWithLast };
}

/** With the entrants' earlier rank, where the scheme gives them one. */
function withEntrants({ orderedBy, entrants }: AwardScheme, candidates: readonly AwardCandidate[]): AwardCandidate[] {
  if (orderedBy !== 'rank-rise' || entrants !== 'from-behind-last') return [...candidates];
  const last = candidates.reduce((most, { previousRank }) => Math.max(most, previousRank ?? 0), 0);
  return candidates.map((one) => ((one.previousRank ?? null) === null ? { ...one, previousRank: last + 1 } : one));
}

function notEligible(scheme: AwardScheme, one: AwardCandidate): Problem | undefined {
  const { population, eligibility = {} } = scheme;
  const outside = population && outsidePopulation(population, one.id, (column) => one.groups?.[column] ?? '');
  if (outside) return outside;
  if (one.awardBlocked) return problem('award-blocked-by-red-line', { redLine: one.awardBlocked });
  const basis = withoutBasis(scheme, one);
  if (basis) return basis;
  const { lowestRank, minimumScore, minimumStars } = eligibility;
  if (lowestRank !== undefined && !(one.rank !== null && one.rank <= lowestRank)) {
    return problem('award-rank-too-low', { rank: one.rank ?? '-', lowestRank });
  }
  if (minimumScore !== undefined && !((one.score ?? -Infinity) >= minimumScore)) {
    return problem('award-score-too-low', { score: one.score ?? '-', minimumScore });
  }
  if (minimumStars !== undefined && !((one.stars ?? -1) >= minimumStars)) {
    return problem('award-too-few-stars', { stars: one.stars ?? '-', minimumStars });
  }
  return undefined;
}

function withoutBasis({ orderedBy }: AwardScheme, one: AwardCandidate): Problem | undefined {
  if (orderedBy === 'marks') return (one.marks ?? null) === null ? problem('award-without-marks') : undefined;
  if (one.rank === null) return problem('award-not-ranked');
  if (orderedBy === 'rank') return undefined;
  if ((one.previousRank ?? null) === null) return problem('award-entrant-has-no-rise');
  return rise(one) > 0 ? undefined : problem('award-no-rise', { from: one.previousRank ?? 0, to: one.rank });
}

function orderOf({ orderedBy }: AwardScheme): (a: AwardCandidate, b: AwardCandidate) => number {
  const byRank = (a: AwardCandidate, b: AwardCandidate) => compare(a.rank ?? Infinity, b.rank ?? Infinity);
  if (orderedBy === 'rank') return byRank;
  const key = orderedBy === 'marks' ? (one: AwardCandidate) => one.marks ?? 0 : rise;
  return (a, b) => compare(key(b), key(a)) || byRank(a, b);
}

function whyMember({ orderedBy }: AwardScheme, one: AwardCandidate): Problem {
  if (orderedBy === 'marks') return problem('award-by-marks', { marks: one.marks ?? 0 });
  if (orderedBy === 'rank') return problem('award-by-rank', { rank: one.rank ?? 0 });
  return problem('award-by-rise', { rise: rise(one), from: one.previousRank ?? 0, to: one.rank ?? 0 });
}

function rise(one: AwardCandidate): number {
  return (one.previousRank ?? 0) - (one.rank ?? 0);
}

function byId(a: AwardCandidate, b: AwardCandidate): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
