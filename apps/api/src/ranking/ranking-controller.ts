import {
  periodCode,
  rankHistoryQuery,
  rankingInputsQuery,
  rankingListQuery,
  rankingQuery,
  standingQuery,
  type RankHistory,
  type RankingHead,
  type Standing,
} from '@jiju/contract';
import type { PastWanted } from '@jiju/application';
import { isRefusal, type Scheme } from '@jiju/domain';
import {
  periodsWithin,
  RankingReader,
  readByPage,
  readRankHistory,
  readRankings,
  type Database,
} from '@jiju/persistence';
import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { rankingsOf } from '../past/past-questions.ts';
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
    const { asOf, ...question } = asked;
    const page = await this.#services.asKnown.read(asOf, readByPage(method, period), (database) =>
      this.#readerOf(database).page({ method, period, ...question }),
    );
    if (page === undefined) throw Refused.because('not-found', { kind: 'rankings', id: `${period}|${method}` });
    return page;
  }

  @Permission('results.read')
  @Get('rankings/:method/:period/inputs')
  async inputs(
    @Param('method') method: string,
    @Param('period', new Shape(periodCode)) period: string,
    @Query(new Shape(rankingInputsQuery)) { version, asOf }: z.output<typeof rankingInputsQuery>,
  ): Promise<object> {
    const moment = this.#services.asKnown.momentOf(asOf);
    const found = await this.#services.rankingInputs({ method, period, version, moment });
    return isRefusal(found) ? found : { methodCode: method, periodCode: period, ...found };
  }

  @Permission('results.read')
  @Get('rankings')
  list(
    @Query(new Shape(rankingListQuery)) { asOf, ...asked }: z.output<typeof rankingListQuery>,
  ): Promise<{ total: number; items: RankingHead[] }> {
    const wanted = (scheme: Scheme): PastWanted => {
      const heads = rankingsOf(scheme, asked.methodCode, asked.periodCode);
      return { heads, archived: heads.flatMap(({ period }) => periodsWithin(period)) };
    };
    return this.#services.asKnown.read(asOf, wanted, (database) => readRankings(database, asked));
  }

  @Permission('results.read')
  @Get('clusters/:id/ranks')
  history(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(rankHistoryQuery)) { methodCode, asOf }: z.output<typeof rankHistoryQuery>,
  ): Promise<RankHistory> {
    const wanted = (scheme: Scheme): PastWanted => ({
      places: { clusterId: id, rankings: rankingsOf(scheme, methodCode) },
    });
    return this.#services.asKnown.read(asOf, wanted, (database) => readRankHistory(database, id, methodCode));
  }

  @Permission('results.read')
  @Get('clusters/:id/standing')
  async standing(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(standingQuery)) { methodCode, periodCode, among, asOf }: z.output<typeof standingQuery>,
  ): Promise<Standing> {
    const question = { clusterId: id, method: methodCode, period: periodCode, among };
    const wanted = { rankings: [{ method: methodCode, period: periodCode }] };
    const standing = await this.#services.asKnown.read(asOf, wanted, (database) =>
      this.#readerOf(database).standing(question),
    );
    if (!standing) throw Refused.because('not-found', { kind: 'rankings', id: `${periodCode}|${methodCode}|${id}` });
    return standing;
  }

  /** What the reader keeps is of the present. */
  #readerOf(database: Database): RankingReader {
    return database === this.#services.database ? this.#rankings : new RankingReader(database);
  }
}
