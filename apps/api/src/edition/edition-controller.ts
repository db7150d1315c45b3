import {
  exportEdition,
  type EditionContent,
  type EditionDifference,
  type EditionFile,
  type Refusal,
} from '@jiju/domain';
import type { StoredEdition } from '@jiju/application';
import { editionInput, editionQuery, editionStep, seesUnissued } from '@jiju/contract';
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
    @Query(new Shape(editionQuery)) asked: z.output<typeof editionQuery>,
    @Who() { session }: Visitor,
  ): Promise<{ total: number; items: StoredEdition[] }> {
    return readEditions(this.#services.database, {
      ...asked,
      issuedOnly: !seesUnissued(session.user.role, 'editions'),
    });
  }

  /** With everything that was frozen in it. */
  @Permission('results.read')
  @Get(':id')
  async one(
    @Param('id', new Shape(pathId)) id: number,
    @Who() { session }: Visitor,
  ): Promise<StoredEdition & { content: unknown }> {
    const edition = await readEdition(this.#services.database, id, !seesUnissued(session.user.role, 'editions'));
    if (!edition) throw Refused.because('not-found', { kind: 'editions', id });
    return edition;
  }

  /** For whoever wants to prove it: `jiju verify-edition` needs nothing else. */
  @Permission('results.read')
  @Get(':id/file')
  async file(
    @Param('id', new Shape(pathId)) id: number,
    @Who() { session }: Visitor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EditionFile> {
    const edition = await readEdition(this.#services.database, id, !seesUnissued(session.user.role, 'editions'));
    if (!edition) throw Refused.because('not-found', { kind: 'editions', id });
    if (edition.number === null) throw Refused.because('edition-before-chain');
    response.attachment(`${edition.code}.json`);
    return exportEdition(edition.content as EditionContent, edition.hash, sha256);
  }

  @Permission('results.read')
  @Get(':id/difference')
  difference(
    @Param('id', new Shape(pathId)) id: number,
    @Who() { session }: Visitor,
  ): Promise<EditionDifference | Refusal> {
    return readDifference(this.#services.database, id, !seesUnissued(session.user.role, 'editions'));
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
}
