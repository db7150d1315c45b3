import type { PopulationRule } from '../method/population.ts';
import { problem, type Problem } from '../refusal.ts';
import { MOST_STARS } from '../star/star-rule.ts';

/** Who is honoured: how many, in which order, among whom. Its code and name stand in its record. */
export interface AwardScheme {
  readonly size: number;
  /**
   * - `rank`: first places of the ranking (十强).
   * - `rank-rise`: largest rises in rank against the ranking before (十快).
   * - `marks`: inspection marks entered by hand (十先进).
   */
  readonly orderedBy: 'rank' | 'rank-rise' | 'marks';
  readonly population?: PopulationRule;
  readonly eligibility?: AwardEligibility;
  /**
   * A unit that was not ranked before, where the rise counts: it has no rise (`none`, when not given), or it is taken to rise
   * from the place behind the last of the ranking before (`from-behind-last`).
   */
  readonly entrants?: 'none' | 'from-behind-last';
  /** Of the marks several judges gave a unit, so many of the highest and as many of the lowest are left out; 0 when not given. */
  readonly trimMarks?: number;
  /** No more than `most` members of each value of a grouping column (the inspection groups of 十先进). */
  readonly perGroup?: { readonly column: string; readonly most: number };
}

export interface AwardEligibility {
  /** The worst rank that may be honoured. */
  readonly lowestRank?: number;
  readonly minimumScore?: number;
  readonly minimumStars?: number;
}

const MOST_TRIMMED = 10;

/** Everything that is wrong with a scheme. */
export function checkAwardScheme(scheme: AwardScheme): Problem[] {
  const { size, orderedBy, perGroup, eligibility, trimMarks = 0, entrants = 'none' } = scheme;
  const found: Problem[] = [];
  const positive = (value: number) => Number.isInteger(value) && value > 0;
  if (!positive(size))
    found.push(problem('award-size-not-positive', { size: Number.isFinite(size) ? size : '?' }, 'size'));
  if (perGroup && !positive(perGroup.most)) {
    found.push(problem('award-size-not-positive', { size: perGroup.most }, 'perGroup.most'));
  }
  if (eligibility?.lowestRank !== undefined && !positive(eligibility.lowestRank)) {
    found.push(problem('award-rank-not-positive', { rank: eligibility.lowestRank }, 'eligibility.lowestRank'));
  }
  if (!(Number.isInteger(trimMarks) && trimMarks >= 0 && trimMarks <= MOST_TRIMMED)) {
    found.push(problem('award-trim-invalid', { most: MOST_TRIMMED }, 'trimMarks'));
  }
  if (trimMarks !== 0 && orderedBy !== 'marks') found.push(problem('award-trim-without-marks', {}, 'trimMarks'));
  if (entrants !== 'none' && orderedBy !== 'rank-rise')
    found.push(problem('award-entrants-without-rise', {}, 'entrants'));
  const stars = eligibility?.minimumStars;
  if (stars !== undefined && !(Number.isInteger(stars) && stars >= 1 && stars <= MOST_STARS))
    found.push(problem('award-stars-invalid', { most: MOST_STARS }, 'eligibility.minimumStars'));
  return found;
}
