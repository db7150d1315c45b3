import type { Refusal } from '@jiju/domain';
import { knownQuery, may, objectionAnswer, objectionInput, sightOf, type Objection, type User } from '@jiju/contract';
import { readEditionHead, readObjections } from '@jiju/persistence';
import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api')
export class ObjectionController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get('editions/:id/objections')
  async list(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(knownQuery)) { asOf }: z.output<typeof knownQuery>,
    @Who() { session }: Visitor,
  ): Promise<{ total: number; items: Objection[] }> {
    const { role, login } = session.user;
    const namesFor = may(role, 'objections.answer') ? null : login;
    const items = await this.#services.asKnown.read(asOf, {}, async (database) => {
      const edition = await readEditionHead(database, id, sightOf(role, 'editions'));
      return edition && readObjections(database, edition.code, namesFor);
    });
    if (!items) throw Refused.because('not-found', { kind: 'editions', id });
    return { total: items.length, items };
  }

  @Permission('objections.file')
  @Post('editions/:id/objections')
  file(
    @Param('id', new Shape(pathId)) id: number,
    @JsonBody(new Shape(objectionInput)) body: z.output<typeof objectionInput>,
    @Who() { actor, session }: Visitor,
  ): Promise<Objection | Refusal> {
    return this.#services.fileObjection(actor, id, body, rightsOf(session.user));
  }

  @Permission('objections.answer')
  @Post('objections/:id/answer')
  @HttpCode(200)
  answer(
    @Param('id', new Shape(pathId)) id: number,
    @JsonBody(new Shape(objectionAnswer)) body: z.output<typeof objectionAnswer>,
    @Who() { actor }: Visitor,
  ): Promise<Objection | Refusal> {
    return this.#services.answerObjection(actor, id, body);
  }
}

function rightsOf({ role, clusterCodes }: User) {
  const onlyClusters = role === 'reporter' ? new Set(clusterCodes) : null;
  return { onlyClusters, sight: sightOf(role, 'editions') };
}
