import {
  exportEdition,
  type EditionContent,
  type EditionDifference,
  type EditionFile,
  type Refusal,
} from '@jiju/domain';
import type { StoredEdition } from '@jiju/application';
import { editionInput, editionQuery, editionStep, knownQuery, seesUnissued } from '@jiju/contract';
import { readDifference, readEdition, readEditions } from '@jiju/persistence';
import { sha256 } from '@jiju/platform';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api/editions')
export class EditionController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get()
  list(
    @Query(new Shape(editionQuery)) { asOf, ...asked }: z.output<typeof editionQuery>,
    @Who() { session }: Visitor,
  ): Promise<{ total: number; items: StoredEdition[] }> {
    const question = { ...asked, issuedOnly: !seesUnissued(session.user.role, 'editions') };
    return this.#services.asKnown.read(asOf, {}, (database) => readEditions(database, question));
  }

  /** With everything that was frozen in it. */
  @Permission('results.read')
  @Get(':id')
  one(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(knownQuery)) { asOf }: z.output<typeof knownQuery>,
    @Who() visitor: Visitor,
  ): Promise<StoredEdition & { content: unknown }> {
    return this.#found(id, asOf, visitor);
  }

  /** For whoever wants to prove it: `jiju verify-edition` needs nothing else. */
  @Permission('results.read')
  @Get(':id/file')
  async file(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(knownQuery)) { asOf }: z.output<typeof knownQuery>,
    @Who() visitor: Visitor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EditionFile> {
    const edition = await this.#found(id, asOf, visitor);
    if (edition.number === null) throw Refused.because('edition-before-chain');
    response.attachment(`${edition.code}.json`);
    return exportEdition(edition.content as EditionContent, edition.hash, sha256);
  }

  @Permission('results.read')
  @Get(':id/difference')
  difference(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(knownQuery)) { asOf }: z.output<typeof knownQuery>,
    @Who() { session }: Visitor,
  ): Promise<EditionDifference | Refusal> {
    const issuedOnly = !seesUnissued(session.user.role, 'editions');
    return this.#services.asKnown.read(asOf, {}, (database) => readDifference(database, id, issuedOnly));
  }

  @Permission('editions.write')
  @Post()
  freeze(
    @JsonBody(new Shape(editionInput)) body: z.output<typeof editionInput>,
    @Who() { actor }: Visitor,
  ): Promise<StoredEdition | Refusal> {
    return this.#services.freezeEdition(actor, body);
  }

  @Permission('editions.write')
  @Post(':id/state')
  @HttpCode(200)
  step(
    @Param('id', new Shape(pathId)) id: number,
    @JsonBody(new Shape(editionStep)) body: z.output<typeof editionStep>,
    @Who() { actor }: Visitor,
  ): Promise<StoredEdition | Refusal> {
    return this.#services.stepEdition(actor, id, body);
  }

  async #found(
    id: number,
    asOf: string | undefined,
    { session }: Visitor,
  ): Promise<StoredEdition & { content: unknown }> {
    const issuedOnly = !seesUnissued(session.user.role, 'editions');
    const edition = await this.#services.asKnown.read(asOf, {}, (database) => readEdition(database, id, issuedOnly));
    if (!edition) throw Refused.because('not-found', { kind: 'editions', id });
    return edition;
  }
}
