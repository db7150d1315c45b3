import { overviewQuery, type Overview } from '@jiju/contract';
import { readOverview } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
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
  read(@Query(new Shape(overviewQuery)) { periodCode }: z.output<typeof overviewQuery>): Promise<Overview> {
    return readOverview(this.#services.database, periodCode, this.#services.today());
  }
}
