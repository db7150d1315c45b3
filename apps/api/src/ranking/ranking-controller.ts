import {
  periodCode,
  rankHistoryQuery,
  rankingListQuery,
  rankingQuery,
  standingQuery,
  type RankHistory,
  type RankingHead,
  type Standing,
} from '@jiju/contract';
import { RankingReader, readRankHistory, readRankings } from '@jiju/persistence';
import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Refused } from '../problem/refused.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api')
export class RankingController {
  readonly #services: Services;
  readonly #rankings: RankingReader;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
    this.#rankings = new RankingReader(services.database);
  }

  @Permission('results.read')
  @Get('rankings/:method/:period')
  @Header('content-type', 'application/json; charset=utf-8')
  async page(
    @Param('method') method: string,
    @Param('period', new Shape(periodCode)) period: string,
    @Query(new Shape(rankingQuery)) asked: z.output<typeof rankingQuery>,
  ): Promise<string> {
    const page = await this.#rankings.page({ method, period, ...asked });
    if (page === undefined) throw Refused.because('not-found', { kind: 'rankings', id: `${period}|${method}` });
    return page;
  }

  @Permission('results.read')
  @Get('rankings')
  list(
    @Query(new Shape(rankingListQuery)) asked: z.output<typeof rankingListQuery>,
  ): Promise<{ total: number; items: RankingHead[] }> {
    return readRankings(this.#services.database, asked);
  }

  @Permission('results.read')
  @Get('clusters/:id/ranks')
  history(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(rankHistoryQuery)) { methodCode }: z.output<typeof rankHistoryQuery>,
  ): Promise<RankHistory> {
    return readRankHistory(this.#services.database, id, methodCode);
  }

  @Permission('results.read')
  @Get('clusters/:id/standing')
  async standing(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(standingQuery)) { methodCode, periodCode, among }: z.output<typeof standingQuery>,
  ): Promise<Standing> {
    const question = { clusterId: id, method: methodCode, period: periodCode, among };
    const standing = await this.#rankings.standing(question);
    if (!standing) throw Refused.because('not-found', { kind: 'rankings', id: `${periodCode}|${methodCode}|${id}` });
    return standing;
  }
}
