import type { StarRating } from '@jiju/contract';

export type StarMove = 'promoted' | 'demoted' | 'same';

/** Whether a cluster gained or lost stars since the rating before; undefined when one of the two is not known. */
export function starMove({ stars, previousStars }: Pick<StarRating, 'stars' | 'previousStars'>): StarMove | undefined {
  if (stars === null || previousStars === null) return undefined;
  return stars > previousStars ? 'promoted' : stars < previousStars ? 'demoted' : 'same';
}
