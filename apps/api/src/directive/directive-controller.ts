import { allowedActions, type DirectiveActor, type Refusal } from '@jiju/domain';
import type { StoredRecord } from '@jiju/application';
import {
  directiveAct,
  directiveBoardQuery,
  knownQuery,
  may,
  seesUnissued,
  type DirectiveAct,
  type DirectiveView,
  type User,
} from '@jiju/contract';
import { readBoard, readBoardEntry, type BoardEntry } from '@jiju/persistence';
import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { directiveOf } from '../past/past-questions.ts';
import { Refused } from '../problem/refused.ts';
import { JsonBody } from '../request/json-body.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api')
export class DirectiveController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get('directive-board')
  async board(
    @Query(new Shape(directiveBoardQuery)) { asOf, ...asked }: z.output<typeof directiveBoardQuery>,
    @Who() { session }: Visitor,
  ): Promise<{ total: number; items: DirectiveView[] }> {
    const question = { ...asked, issuedOnly: !seesUnissued(session.user.role, 'directives') };
    const { total, items } = await this.#services.asKnown.read(asOf, { directives: true }, (database) =>
      readBoard(database, question),
    );
    const user = this.#actingOn(asOf, session.user);
    return { total, items: items.map((entry) => viewOf(entry, user)) };
  }

  @Permission('results.read')
  @Get('directive-board/:code')
  async one(
    @Param('code') code: string,
    @Query(new Shape(knownQuery)) { asOf }: z.output<typeof knownQuery>,
    @Who() { session }: Visitor,
  ): Promise<DirectiveView> {
    const issuedOnly = !seesUnissued(session.user.role, 'directives');
    const entry = await this.#services.asKnown.read(asOf, directiveOf(code), (database) =>
      readBoardEntry(database, code, issuedOnly),
    );
    if (!entry) throw Refused.because('not-found', { kind: 'directives', id: code });
    return viewOf(entry, this.#actingOn(asOf, session.user));
  }

  /** Nobody acts in the past. */
  #actingOn(asOf: string | undefined, user: User): User | undefined {
    return this.#services.asKnown.momentOf(asOf) === undefined ? user : undefined;
  }

  @Permission('directives.act')
  @Post('directives/:code/actions')
  @HttpCode(200)
  act(
    @Param('code') code: string,
    @JsonBody(new Shape(directiveAct)) body: DirectiveAct,
    @Who() { actor, session }: Visitor,
  ): Promise<StoredRecord | Refusal> {
    const request = { ...body, actor: directiveActor(session.user), on: this.#services.today() };
    return this.#services.actOnDirective(actor, code, request);
  }
}

/** As whom a user acts on directives: their role, and the unit they answer for. */
function directiveActor({ role, unitCode }: User): DirectiveActor {
  return { role, unitCode };
}

function viewOf(entry: BoardEntry, user: User | undefined): DirectiveView {
  const actions = user && may(user.role, 'directives.act') ? allowedActions(entry, directiveActor(user)) : [];
  return { ...entry, actions } as unknown as DirectiveView;
}
