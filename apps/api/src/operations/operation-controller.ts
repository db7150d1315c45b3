import { isRefusal, type Refusal } from '@jiju/domain';
import { recomputation, retryInput, verifyInput, type Operations, type Verification } from '@jiju/contract';
import { readOperations, readVerification, retryStale } from '@jiju/persistence';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { answering, Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
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
    const { database, bell, brokenRecords } = this.#services;
    const [book, queue, broken] = await Promise.all([readOperations(database), bell.queueStatus(), brokenRecords()]);
    return { ...book, queue, broken: broken.map(({ kind, code, reason }) => ({ kind, code, reason })) };
  }

  @Permission('operations.write')
  @Post('recompute')
  @HttpCode(202)
  async recompute(
    @JsonBody(new Shape(recomputation)) { what, kind }: z.output<typeof recomputation>,
    @Who() { actor }: Visitor,
  ): Promise<{ scopes: number }> {
    const { database, bell, requestRecomputation, retryScope } = this.#services;
    const why = `asked for: ${what}${kind === undefined ? '' : ` ${kind}`}`;
    // How much there is to do is known after the commit; a request repeated after a crash in between is told of none.
    const once = answering(actor, () => ({ scopes: 0 }));
    // What is stale keeps its place in the book of scopes; only the waiting time after failures ends.
    await (what === 'all' ? requestRecomputation(once, why, kind && [kind]) : retryScope(once, why, []));
    const scopes = await retryStale(database, kind ?? null);
    bell.ring([{ kind: kind ?? 'metric', key: '*' }]);
    return { scopes };
  }

  @Permission('operations.write')
  @Post('retry')
  @HttpCode(202)
  async retry(
    @JsonBody(new Shape(retryInput)) scope: z.output<typeof retryInput>,
    @Who() { actor }: Visitor,
  ): Promise<{ scopes: number } | Refusal> {
    const once = answering(actor, (asked: number) => ({ scopes: asked }));
    const scopes = await this.#services.retryScope(once, 'asked for: retry', [scope]);
    return typeof scopes === 'number' ? { scopes } : scopes;
  }

  /** The machine room computes again from scratch and compares; the request only asks for it. */
  @Permission('operations.write')
  @Post('verify')
  @HttpCode(202)
  async verify(
    @JsonBody(new Shape(verifyInput)) body: z.output<typeof verifyInput>,
    @Who() { actor }: Visitor,
  ): Promise<Verification | Refusal> {
    const { askVerification, bell } = this.#services;
    const asked = await askVerification(actor, body?.sample ?? null);
    if (!isRefusal(asked)) bell.ringForVerification();
    return asked;
  }

  @Permission('operations.read')
  @Get('verify/:id')
  async readVerification(@Param('id', new Shape(pathId)) id: number): Promise<Verification> {
    const found = await readVerification(this.#services.database, id);
    if (!found) throw Refused.because('not-found', { kind: 'verifications', id });
    return found;
  }

  @Permission('operations.write')
  @Post('verify/:id/cancel')
  @HttpCode(200)
  cancelVerification(
    @Param('id', new Shape(pathId)) id: number,
    @Who() { actor }: Visitor,
  ): Promise<Verification | Refusal> {
    return this.#services.cancelVerification(actor, id);
  }
}
