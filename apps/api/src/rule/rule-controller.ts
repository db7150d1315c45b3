import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import { codeOf, type RuleKind, type StoredRecord } from '@jiju/application';
import {
  awardSchemeVersions,
  recordKinds,
  sightsOf,
  starRuleVersions,
  type Permission as PermissionName,
  type RuleEffectAnswer,
} from '@jiju/contract';
import { readRecord } from '@jiju/persistence';
import { Controller, HttpCode, Inject, Param, Post, type Type } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { SeenRevision } from '../request/if-match.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

const versionsOf = { 'star-rules': starRuleVersions, 'award-schemes': awardSchemeVersions } as const;

/** Edits of a rule that judge the past anew: what they would change, and that they are wanted. */
export function ruleController(kind: RuleKind): Type<object> {
  const write: PermissionName = `${kind}.write`;
  const input = recordKinds[kind].input as z.ZodType<Record<string, unknown>>;
  const asked: z.ZodType<z.output<(typeof versionsOf)[RuleKind]>> = versionsOf[kind];

  @Controller(`api/${kind}`)
  class RuleController {
    readonly #services: Services;

    constructor(@Inject(SERVICES) services: Services) {
      this.#services = services;
    }

    @Permission(write)
    @Post(':id/effect')
    @HttpCode(200)
    async effect(
      @Param('id', new Shape(pathId)) id: number,
      @JsonBody(new Shape(asked)) { versions }: z.output<typeof asked>,
      @Who() visitor: Visitor,
    ): Promise<RuleEffectAnswer | Refusal> {
      const record = await this.#record(id, visitor);
      if (!record) return refuse('not-found', { kind, id });
      const effect = await this.#services.ruleEffect({ kind, code: codeOf(kind, record), versions });
      if (isRefusal(effect)) return effect;
      const periods = effect.periods.map(({ period: periodCode, results, changed }) => ({
        periodCode,
        results,
        changed,
      }));
      return { periods, firstFree: effect.firstFree };
    }

    @Permission(write)
    @Post(':id/correct')
    @HttpCode(200)
    async correct(
      @Param('id', new Shape(pathId)) id: number,
      @SeenRevision() revision: number,
      @JsonBody(new Shape(input)) body: Record<string, unknown>,
      @Who() visitor: Visitor,
    ): Promise<StoredRecord> {
      const result = await this.#services.correctRecord(visitor.actor, kind, id, revision, body);
      if (!isRefusal(result)) return result;
      const late = result.refused.some(({ code }) => code === 'stale-revision');
      throw new Refused(result, late ? { current: await this.#record(id, visitor) } : {});
    }

    #record(id: number, { session }: Visitor): Promise<StoredRecord | undefined> {
      return readRecord(this.#services.database, kind, id, sightsOf(session.user.role));
    }
  }
  Object.defineProperty(RuleController, 'name', { value: `${kind}-rule-controller` });
  return RuleController;
}
