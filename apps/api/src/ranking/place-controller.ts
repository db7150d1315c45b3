import { rankMove } from '@jiju/application';
import {
  itemScoreQuery,
  missingScoresQuery,
  placeGapQuery,
  rankMoveQuery,
  sightsOf,
  type ItemScore,
  type missingScores,
  type PlaceGapAnswer,
  type RankMove,
} from '@jiju/contract';
import { isRefusal, type Refusal } from '@jiju/domain';
import { namesOfClusters, versionNumbered } from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
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
    asked: z.output<typeof rankMoveQuery>,
    @Who() { session }: Visitor,
  ): Promise<RankMove | Refusal> {
    const { asKnown, database, explainPlace } = this.#services;
    const sights = sightsOf(session.user.role);
    return rankMove({
      explain: explainPlace,
      momentOf: asKnown.momentOf,
      versionNumbered: (methodCode, number) => versionNumbered(database, methodCode, number, sights),
      namesAsKnown: (asOf, codes) => asKnown.read(asOf, {}, (database) => namesOfClusters(database, codes)),
    })(asked);
  }

  @Permission('results.read')
  @Get('missing')
  async missing(
    @Query(new Shape(missingScoresQuery))
    { methodCode, periodCode, clusterId, asOf }: z.output<typeof missingScoresQuery>,
  ): Promise<z.output<typeof missingScores> | Refusal> {
    const { asKnown, explainPlace } = this.#services;
    const question = { method: methodCode, period: periodCode, clusterId, moment: asKnown.momentOf(asOf) };
    const missing = await explainPlace.missing(question);
    return isRefusal(missing)
      ? missing
      : missing.map((one) => ({ ...one, problem: { ...one.problem, params: { ...one.problem.params } } }));
  }

  @Permission('results.read')
  @Get('score')
  async score(
    @Query(new Shape(itemScoreQuery)) asked: z.output<typeof itemScoreQuery>,
    @Who() { session }: Visitor,
  ): Promise<ItemScore | Refusal> {
    const { methodCode, periodCode, clusterId, indicatorCode, version, asOf } = asked;
    const { asKnown, database, explainPlace } = this.#services;
    const tried =
      version === undefined
        ? undefined
        : await versionNumbered(database, methodCode, version, sightsOf(session.user.role));
    const moment = asKnown.momentOf(asOf);
    const question = { method: methodCode, period: periodCode, clusterId, moment, version: tried ?? version };
    const item = await explainPlace.score(question, indicatorCode);
    if (isRefusal(item)) return item;
    return { methodCode, periodCode, clusterId, ...item, yardsticks: [...item.yardsticks] };
  }

  @Permission('results.read')
  @Get('gap')
  async gap(
    @Query(new Shape(placeGapQuery)) { methodCode, periodCode, clusterId, place, asOf }: z.output<typeof placeGapQuery>,
  ): Promise<PlaceGapAnswer | Refusal> {
    const moment = this.#services.asKnown.momentOf(asOf);
    const question = { method: methodCode, period: periodCode, clusterId, moment };
    const gap = await this.#services.explainPlace.gap(question, place);
    if (isRefusal(gap)) return gap;
    return { methodCode, periodCode, clusterId, gap: gap && { ...gap, ways: [...gap.ways] } };
  }
}
