import type { AwardResult } from '@jiju/contract';
import type { Period } from '@jiju/domain';
import { readAwardResults } from '@jiju/persistence';
import { asKnown } from '../database/as-known.ts';
import { withHouse } from '../database/with-house.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import type { Io } from '../io.ts';

export interface AwardsAsked {
  readonly period: Period;
  /** None: every scheme that has a list in the period. */
  readonly scheme: string | undefined;
  readonly asOf: string | undefined;
}

/** The award lists of the database in a period, as they are or as they were known then. */
export function awardsOfHouse(io: Io, { period, scheme, asOf }: AwardsAsked): Promise<AwardResult[]> {
  return withHouse('award', io, async (open) => {
    const { items } = await asKnown(open, asOf, { awards: [period] }, (database) =>
      readAwardResults(database, { page: 1, perPage: 1_000_000, periodCode: period, schemeCode: scheme }),
    );
    if (items.length === 0)
      throw new BadInput(
        `there is no award list in ${period}${scheme === undefined ? '' : ` by the scheme ${scheme}`}`,
      );
    return items;
  });
}
