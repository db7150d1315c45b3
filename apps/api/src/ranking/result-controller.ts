import { awardResultQuery, starRatingQuery, type AwardResult, type StarRating } from '@jiju/contract';
import { addPeriods } from '@jiju/domain';
import { readAwardResults, readStarRatings } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Refused } from '../problem/refused.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api')
export class ResultController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get('star-ratings')
  stars(
    @Query(new Shape(starRatingQuery)) { asOf, ...asked }: z.output<typeof starRatingQuery>,
  ): Promise<{ total: number; items: StarRating[] }> {
    const period = periodNeeded(asOf, asked.periodCode);
    // The stars before are those of the period before.
    const wanted = { stars: period.flatMap((one) => [addPeriods(one, -1), one]) };
    return this.#services.asKnown.read(asOf, wanted, (database) => readStarRatings(database, asked));
  }

  @Permission('results.read')
  @Get('award-results')
  awards(
    @Query(new Shape(awardResultQuery)) { asOf, ...asked }: z.output<typeof awardResultQuery>,
  ): Promise<{ total: number; items: AwardResult[] }> {
    const wanted = { awards: periodNeeded(asOf, asked.periodCode) };
    return this.#services.asKnown.read(asOf, wanted, (database) => readAwardResults(database, asked));
  }
}

/** Of the past only the period that is named is computed. */
function periodNeeded(asOf: string | undefined, period: string | undefined): string[] {
  if (asOf !== undefined && period === undefined) throw Refused.because('as-of-needs', { name: 'periodCode' }, 'asOf');
  return period === undefined ? [] : [period];
}
