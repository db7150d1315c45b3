import type { Boundaries } from '@jiju/contract';
import { Controller, Get, Inject } from '@nestjs/common';
import { Permission } from '../access/permission.ts';
import { SERVICES, type Services } from '../services.ts';

/** The borders of regions for the map. */
@Controller('api/boundaries')
export class BoundaryController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get()
  read(): Boundaries {
    return this.#services.boundaries;
  }
}
