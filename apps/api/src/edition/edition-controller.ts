import {
  exportEdition,
  isRefusal,
  type EditionContent,
  type EditionDifference,
  type EditionFile,
  type Refusal,
  type Sight,
} from '@jiju/domain';
import type { StoredEdition } from '@jiju/application';
import { editionInput, editionQuery, editionStep, knownQuery, reviewAnswer, sightOf } from '@jiju/contract';
import { readDifference, readEdition, readEditionHead, readEditions } from '@jiju/persistence';
import { sha256 } from '@jiju/platform';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { SeenRevision } from '../request/if-match.ts';
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
    @Who() visitor: Visitor,
  ): Promise<{ total: number; items: StoredEdition[] }> {
    const question = { ...asked, sight: sightFor(visitor) };
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
    @Who() visitor: Visitor,
  ): Promise<EditionDifference | Refusal> {
    return this.#services.asKnown.read(asOf, {}, (database) => readDifference(database, id, sightFor(visitor)));
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
  async step(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @JsonBody(new Shape(editionStep)) body: z.output<typeof editionStep>,
    @Who() visitor: Visitor,
  ): Promise<StoredEdition> {
    return this.#settled(id, await this.#services.stepEdition(visitor.actor, id, revision, body), visitor);
  }

  @Permission('editions.review')
  @Post(':id/review/answer')
  @HttpCode(200)
  async answer(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @JsonBody(new Shape(reviewAnswer)) answer: z.output<typeof reviewAnswer>,
    @Who() visitor: Visitor,
  ): Promise<StoredEdition> {
    const given = { revision, answer, sight: sightFor(visitor) };
    return this.#settled(id, await this.#services.answerEdition(visitor.actor, id, given), visitor);
  }

  /** Who was late learns what stands there now. */
  async #settled(id: number, result: StoredEdition | Refusal, visitor: Visitor): Promise<StoredEdition> {
    if (!isRefusal(result)) return result;
    const late = result.refused.some(({ code }) => code === 'stale-revision');
    const { database } = this.#services;
    throw new Refused(result, late ? { current: await readEditionHead(database, id, sightFor(visitor)) } : {});
  }

  async #found(id: number, asOf: string | undefined, visitor: Visitor): Promise<StoredEdition & { content: unknown }> {
    const edition = await this.#services.asKnown.read(asOf, {}, (database) =>
      readEdition(database, id, sightFor(visitor)),
    );
    if (!edition) throw Refused.because('not-found', { kind: 'editions', id });
    return edition;
  }
}

const sightFor = ({ session }: Visitor): Sight => sightOf(session.user.role, 'editions');
