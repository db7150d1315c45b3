import { overviewQuery, type Overview } from '@jiju/contract';
import { readOverview, readOverviewPeriods } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { everyPeriod, overviewOf } from '../past/past-questions.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api/overview')
export class OverviewController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get()
  async read(
    @Query(new Shape(overviewQuery)) { periodCode: asked, asOf }: z.output<typeof overviewQuery>,
  ): Promise<Overview> {
    const { asKnown } = this.#services;
    const periods = await asKnown.read(asOf, everyPeriod, (database) =>
      readOverviewPeriods(database, asked, asKnown.dayOf(asOf)),
    );
    return asKnown.read(asOf, overviewOf(periods), (database) => readOverview(database, periods));
  }
}
