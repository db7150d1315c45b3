import type { StarRating } from '@jiju/domain';

/** What is said of a rating that shows no stars, and the codes of the figures it waits for. */
export interface RatingWords {
  readonly key: 'stars.none' | 'stars.noStar' | 'stars.notRated' | 'stars.open';
  readonly missing: readonly string[];
  readonly most: number;
}

/**
 * Below the entry threshold, below the first star, and open for want of a figure are three different things.
 * @param detail as it was stored with the rating; nothing is said about what it does not tell
 */
export function ratingWords(stars: 0 | null, detail: unknown): RatingWords {
  const { entry, missing = [], atMost = 0 } = (detail ?? {}) as Partial<StarRating>;
  if (stars === 0) return { key: entry === false ? 'stars.none' : 'stars.noStar', missing: [], most: 0 };
  return { key: missing.length > 0 ? 'stars.open' : 'stars.notRated', missing, most: atMost };
}
