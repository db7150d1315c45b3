import { placeGapQuery, rankMoveQuery, type PlaceGapAnswer, type RankMove } from '@jiju/contract';
import { addPeriods, isRefusal, type Crossings, type Refusal } from '@jiju/domain';
import { namesOfClusters } from '@jiju/persistence';
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
    asked: z.output<typeof rankMoveQuery>,
  ): Promise<RankMove | Refusal> {
    const { methodCode, periodCode, clusterId, asOf, againstAsOf = asOf, version, againstVersion } = asked;
    const { momentOf } = this.#services.asKnown;
    const sameSide = asked.againstAsOf === undefined && version === undefined && againstVersion === undefined;
    const against = asked.against ?? (sameSide ? addPeriods(periodCode, -1) : periodCode);
    const move = await this.#services.explainPlace.move(
      { method: methodCode, period: periodCode, clusterId, moment: momentOf(asOf), version },
      { period: against, moment: againstAsOf === 'now' ? undefined : momentOf(againstAsOf), version: againstVersion },
    );
    if (isRefusal(move)) return move;
    return {
      ...{ methodCode, periodCode, against, clusterId },
      ...{ asOf: asOf ?? null, againstAsOf: againstAsOf ?? null },
      ...{ version: version ?? null, againstVersion: againstVersion ?? null },
      ...move,
      parts: [...move.parts],
      others: [...move.others],
      crossings: await this.#named(move.crossings, asOf),
    };
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

  /** Who went by, with the names they had. */
  async #named({ passedBy, passed }: Crossings, asOf: string | undefined): Promise<RankMove['crossings']> {
    const codes = [...passedBy, ...passed].map(({ id }) => id);
    const names = await this.#services.asKnown.read(asOf, {}, (database) => namesOfClusters(database, codes));
    const named = (crossings: Crossings['passed']) =>
      crossings.flatMap(({ id: clusterCode, from, to }) => {
        const found = names.get(clusterCode);
        if (!found) return [];
        const { id: clusterId, nameZh, nameEn } = found;
        return [{ clusterId, clusterCode, nameZh, nameEn, from, to }];
      });
    return { passedBy: named(passedBy), passed: named(passed) };
  }
}
