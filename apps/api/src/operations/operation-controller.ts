import type { Refusal } from '@jiju/domain';
import { recomputation, retryInput, verifyInput, type Operations } from '@jiju/contract';
import { readOperations, retryStale } from '@jiju/persistence';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api/operations')
export class OperationController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('operations.read')
  @Get()
  async read(): Promise<Operations> {
    const { database, bell } = this.#services;
    const [book, queue] = await Promise.all([readOperations(database), bell.queueStatus()]);
    return { ...book, queue };
  }

  @Permission('operations.write')
  @Post('recompute')
  @HttpCode(202)
  async recompute(
    @Body(new Shape(recomputation)) { what, kind }: z.output<typeof recomputation>,
    @Who() { actor }: Visitor,
  ): Promise<{ scopes: number }> {
    const { database, bell, requestRecomputation, retryScope } = this.#services;
    const why = `asked for: ${what}${kind === undefined ? '' : ` ${kind}`}`;
    // What is stale keeps its place in the book of scopes; only the waiting time after failures ends.
    await (what === 'all' ? requestRecomputation(actor, why, kind && [kind]) : retryScope(actor, why, []));
    const scopes = await retryStale(database, kind ?? null);
    bell.ring([{ kind: kind ?? 'metric', key: '*' }]);
    return { scopes };
  }

  @Permission('operations.write')
  @Post('retry')
  @HttpCode(202)
  async retry(
    @Body(new Shape(retryInput)) scope: z.output<typeof retryInput>,
    @Who() { actor }: Visitor,
  ): Promise<{ scopes: number } | Refusal> {
    const scopes = await this.#services.retryScope(actor, 'asked for: retry', [scope]);
    return typeof scopes === 'number' ? { scopes } : scopes;
  }

  /** Computes again from scratch and compares; changes nothing. Of everything it takes as long as everything takes. */
  @Permission('operations.write')
  @Post('verify')
  @HttpCode(200)
  verify(
    @Body(new Shape(verifyInput)) body: z.output<typeof verifyInput>,
  ): Promise<{ checked: number; drifted: number }> {
    return this.#services.verify(body?.sample ?? null);
  }
}
