import { awardResultQuery, starRatingQuery, type AwardResult, type StarRating } from '@jiju/contract';
import type { PastWanted } from '@jiju/application';
import { addPeriods, type Scheme } from '@jiju/domain';
import { readAwardResults, readStarRatings } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { periodsOf, ratedPeriodsOf } from '../past/past-questions.ts';
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
    const { periodCode: period } = asked;
    // The stars before are those of the period before.
    const wanted = (scheme: Scheme): PastWanted => ({
      stars: period === undefined ? ratedPeriodsOf(scheme) : [addPeriods(period, -1), period],
    });
    return this.#services.asKnown.read(asOf, wanted, (database) => readStarRatings(database, asked));
  }

  @Permission('results.read')
  @Get('award-results')
  awards(
    @Query(new Shape(awardResultQuery)) { asOf, ...asked }: z.output<typeof awardResultQuery>,
  ): Promise<{ total: number; items: AwardResult[] }> {
    const { periodCode: period } = asked;
    const wanted = (scheme: Scheme): PastWanted => ({ awards: period === undefined ? periodsOf(scheme) : [period] });
    return this.#services.asKnown.read(asOf, wanted, (database) => readAwardResults(database, asked));
  }
}
