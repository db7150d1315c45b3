import { placeGapQuery, rankMoveQuery, type PlaceGapAnswer, type RankMove } from '@jiju/contract';
import { addPeriods, isRefusal, type Refusal } from '@jiju/domain';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

/** Why a cluster stands where it does, and what a better place would take. */
@Controller('api/explain')
export class PlaceController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get('move')
  async move(
    @Query(new Shape(rankMoveQuery))
    { methodCode, periodCode, clusterId, against = addPeriods(periodCode, -1) }: z.output<typeof rankMoveQuery>,
  ): Promise<RankMove | Refusal> {
    const question = { method: methodCode, period: periodCode, clusterId };
    const move = await this.#services.explainPlace.move(question, against);
    return isRefusal(move) ? move : { methodCode, periodCode, against, clusterId, ...move, parts: [...move.parts] };
  }

  @Permission('results.read')
  @Get('gap')
  async gap(
    @Query(new Shape(placeGapQuery)) { methodCode, periodCode, clusterId, place }: z.output<typeof placeGapQuery>,
  ): Promise<PlaceGapAnswer | Refusal> {
    const gap = await this.#services.explainPlace.gap({ method: methodCode, period: periodCode, clusterId }, place);
    if (isRefusal(gap)) return gap;
    return { methodCode, periodCode, clusterId, gap: gap && { ...gap, ways: [...gap.ways] } };
  }
}
