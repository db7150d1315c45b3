import type { Schedule } from '@jiju/contract';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { Permission } from '../access/permission.ts';
import { Refused } from '../problem/refused.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api/schedules')
export class ScheduleController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('operations.read')
  @Get()
  async list(): Promise<{ total: number; items: Schedule[] }> {
    const items = await this.#services.bell.schedules();
    return { total: items.length, items };
  }

  @Permission('operations.write')
  @Post(':id/run')
  @HttpCode(202)
  async run(@Param('id') id: string): Promise<void> {
    known(id, await this.#services.bell.runSchedule(id));
  }

  @Permission('operations.write')
  @Post(':id/pause')
  @HttpCode(204)
  async pause(@Param('id') id: string): Promise<void> {
    known(id, await this.#services.bell.pauseSchedule(id));
  }

  @Permission('operations.write')
  @Post(':id/resume')
  @HttpCode(204)
  async resume(@Param('id') id: string): Promise<void> {
    known(id, await this.#services.bell.resumeSchedule(id));
  }
}

function known(id: string, found: boolean): void {
  if (!found) throw Refused.because('not-found', { kind: 'schedules', id });
}
