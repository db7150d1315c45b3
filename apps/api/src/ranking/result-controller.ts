import { awardResultQuery, starRatingQuery, type AwardResult, type StarRating } from '@jiju/contract';
import { readAwardResults, readStarRatings } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
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
    @Query(new Shape(starRatingQuery)) asked: z.output<typeof starRatingQuery>,
  ): Promise<{ total: number; items: StarRating[] }> {
    return readStarRatings(this.#services.database, asked);
  }

  @Permission('results.read')
  @Get('award-results')
  awards(
    @Query(new Shape(awardResultQuery)) asked: z.output<typeof awardResultQuery>,
  ): Promise<{ total: number; items: AwardResult[] }> {
    return readAwardResults(this.#services.database, asked);
  }
}
