import type { StarRating } from '@jiju/contract';
import { addPeriods, nextStar, type NextStar, type Period } from '@jiju/domain';
import { readStarRatings } from '@jiju/persistence';
import { asKnown } from '../database/as-known.ts';
import { withHouse } from '../database/with-house.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import type { Io } from '../io.ts';

export interface StarsAsked {
  readonly period: Period;
  /** Of the rule; none: of every rule that rates the period. */
  readonly rule: string | undefined;
  readonly cluster: string | undefined;
  readonly asOf: string | undefined;
}

/** A rating with what the next star takes, the nearest condition first; null at the top. */
export type RatedStars = StarRating & { readonly nextStar: NextStar | null };

const everyone = { page: 1, perPage: 1_000_000 };

/** The stars of the database in a period, as they are or as they were known then. */
export function starsOfHouse(io: Io, { period, rule, cluster, asOf }: StarsAsked): Promise<RatedStars[]> {
  return withHouse('stars', io, async (open) => {
    // The stars before are those of the period before.
    const wanted = { stars: [addPeriods(period, -1), period] };
    const { items } = await asKnown(open, asOf, wanted, (database) =>
      readStarRatings(database, { ...everyone, periodCode: period, ruleCode: rule }),
    );
    const found = cluster === undefined ? items : items.filter(({ clusterCode }) => clusterCode === cluster);
    if (found.length === 0)
      throw new BadInput(
        `there are no stars of ${cluster ?? 'anybody'} in ${period}${rule === undefined ? '' : ` by the rule ${rule}`}`,
      );
    return found.map((one) => ({ ...one, nextStar: one.detail && nextStar(one.detail) }));
  });
}
