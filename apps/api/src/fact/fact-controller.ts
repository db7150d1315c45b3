import { addDays } from '@jiju/domain';
import { factQuery, sightsOf, type FactEntry } from '@jiju/contract';
import { readFacts } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api/facts')
export class FactController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  /** The audit: who did what, when, and what was there before. */
  @Permission('audit.read')
  @Get()
  list(
    @Query(new Shape(factQuery)) { from, to, ...asked }: z.output<typeof factQuery>,
    @Who() { session }: Visitor,
  ): Promise<{ total: number; items: FactEntry[] }> {
    return readFacts(this.#services.database, {
      ...asked,
      sights: sightsOf(session.user.role),
      from: from && beginOf(from),
      to: to && (isDay(to) ? beginOf(addDays(to, 1)) : to),
    });
  }
}

const isDay = (text: string): boolean => text.length === 10;

/** A day begins at midnight in Henan. */
function beginOf(text: string): string {
  return isDay(text) ? `${text}T00:00:00+08:00` : text;
}
