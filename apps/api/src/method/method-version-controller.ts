import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import { effectAnswer, type StoredRecord } from '@jiju/application';
import {
  activationInput,
  reviewAnswer,
  reviewRequest,
  sightOf,
  sightsOf,
  versionEffectQuery,
  versionInputsQuery,
  type MethodVersion,
  type RankingInputsAnswer,
  type Role,
  type VersionEffectAnswer,
} from '@jiju/contract';
import { readRecord } from '@jiju/persistence';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { SeenRevision } from '../request/if-match.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api/method-versions')
export class MethodVersionController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get(':id/effect')
  async effect(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(versionEffectQuery))
    { periodCode, against, from, rows }: z.output<typeof versionEffectQuery>,
    @Who() { session }: Visitor,
  ): Promise<VersionEffectAnswer | Refusal> {
    const version = await this.#version(id, session.user.role);
    const other = against === undefined ? undefined : await this.#version(against, session.user.role);
    if (!version) return refuse('not-found', { kind: 'method-versions', id });
    if (against !== undefined && other?.methodCode !== version.methodCode)
      return refuse('not-found', { kind: 'method-versions', id: against }, 'against');
    const effect = await this.#services.versionEffect({ period: periodCode, version, against: other, from });
    return isRefusal(effect) ? effect : effectAnswer(version, periodCode, effect, rows);
  }

  /** What the version reads of a period, for whoever wants to rank by it elsewhere: the workshop does. */
  @Permission('results.read')
  @Get(':id/inputs')
  async inputs(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(versionInputsQuery)) { periodCode, asOf }: z.output<typeof versionInputsQuery>,
    @Who() { session }: Visitor,
  ): Promise<RankingInputsAnswer | Refusal> {
    const { asKnown, versionInputs } = this.#services;
    const version = await asKnown.read(asOf, {}, (database) => this.#version(id, session.user.role, database));
    if (!version) return refuse('not-found', { kind: 'method-versions', id });
    const inputs = await versionInputs({ period: periodCode, version, moment: asKnown.momentOf(asOf) });
    if (isRefusal(inputs)) return inputs;
    const { methodCode, number, definition } = version;
    return { methodCode, periodCode, version: number, definition, inputs } as RankingInputsAnswer;
  }

  /** A draft is the business of those who edit it, and of reviewers once it was sent; to all others it is not there. */
  async #version(id: number, role: Role, database = this.#services.database): Promise<MethodVersion | undefined> {
    const record = await readRecord(database, 'method-versions', id, sightsOf(role));
    return record as MethodVersion | undefined;
  }

  @Permission('method-versions.write')
  @Post(':id/activate')
  @HttpCode(200)
  async activate(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @JsonBody(new Shape(activationInput)) body: z.output<typeof activationInput>,
    @Who() visitor: Visitor,
  ): Promise<StoredRecord> {
    return this.#settled(id, await this.#services.activateMethodVersion(visitor.actor, id, revision, body), visitor);
  }

  @Permission('method-versions.write')
  @Post(':id/retire')
  @HttpCode(200)
  async retire(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @Who() visitor: Visitor,
  ): Promise<StoredRecord> {
    return this.#settled(id, await this.#services.retireMethodVersion(visitor.actor, id, revision), visitor);
  }

  @Permission('method-versions.write')
  @Post(':id/review')
  @HttpCode(200)
  async send(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @JsonBody(new Shape(reviewRequest)) { note }: z.output<typeof reviewRequest>,
    @Who() visitor: Visitor,
  ): Promise<StoredRecord> {
    return this.#settled(id, await this.#services.sendMethodVersion(visitor.actor, id, revision, note), visitor);
  }

  @Permission('method-versions.write')
  @Delete(':id/review')
  async callBack(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @Who() visitor: Visitor,
  ): Promise<StoredRecord> {
    return this.#settled(id, await this.#services.callBackMethodVersion(visitor.actor, id, revision), visitor);
  }

  @Permission('method-versions.review')
  @Post(':id/review/answer')
  @HttpCode(200)
  async answer(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @JsonBody(new Shape(reviewAnswer)) answer: z.output<typeof reviewAnswer>,
    @Who() visitor: Visitor,
  ): Promise<StoredRecord> {
    const sight = sightOf(visitor.session.user.role, 'method-versions');
    const given = { revision, answer, sight };
    return this.#settled(id, await this.#services.answerMethodVersion(visitor.actor, id, given), visitor);
  }

  /** Who was late learns what stands there now. */
  async #settled(id: number, result: StoredRecord | Refusal, { session }: Visitor): Promise<StoredRecord> {
    if (!isRefusal(result)) return result;
    const late = result.refused.some(({ code }) => code === 'stale-revision');
    throw new Refused(result, late ? { current: await this.#version(id, session.user.role) } : {});
  }
}
