import type { StarGap, StarRating } from './rate-stars.ts';

/** What the next star takes, of a rating as it was stored. */
export interface NextStar {
  /** 0: the entry threshold. */
  readonly stars: number;
  /** How many of the conditions must be met, and how many there are. */
  readonly needed: number;
  readonly of: number;
  /** How many more must be met than are now; those that wait for a figure count as not met. */
  readonly more: number;
  /** Not met, the nearest first: by the share of the threshold that is short; then those that wait for a figure. */
  readonly open: readonly StarGap[];
  readonly met: readonly StarGap[];
}

/**
 * The conditions of the next star that are not met, and how many of them it takes: all, any one, or so many of them.
 * @returns null at the top, where there is no higher star.
 */
export function nextStar({ next }: Pick<StarRating, 'next'>): NextStar | null {
  if (!next) return null;
  const met = next.gaps.filter(({ short }) => short === 0);
  const open = next.gaps.filter(({ short }) => short !== 0).sort((a, b) => distance(a) - distance(b));
  const needed = next.needed ?? next.gaps.length;
  return { stars: next.stars, needed, of: next.gaps.length, more: Math.max(0, needed - met.length), open, met };
}

/** Units differ, shares do not; of a threshold of 0 the gap itself is taken. */
function distance({ short, least }: StarGap): number {
  return short === null ? Number.MAX_VALUE : short / (Math.abs(least) || 1);
}
