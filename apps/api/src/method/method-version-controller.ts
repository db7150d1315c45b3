import { isRefusal } from '@jiju/domain';
import type { StoredRecord } from '@jiju/application';
import { activationInput } from '@jiju/contract';
import { readRecord } from '@jiju/persistence';
import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
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

  @Permission('method-versions.write')
  @Post(':id/activate')
  @HttpCode(200)
  async activate(
    @Param('id', new Shape(pathId)) id: number,
    @SeenRevision() revision: number,
    @JsonBody(new Shape(activationInput)) body: z.output<typeof activationInput>,
    @Who() { actor }: Visitor,
  ): Promise<StoredRecord> {
    const { activateMethodVersion, database } = this.#services;
    const result = await activateMethodVersion(actor, id, revision, body);
    if (!isRefusal(result)) return result;
    const late = result.refused.some(({ code }) => code === 'stale-revision');
    throw new Refused(result, late ? { current: await readRecord(database, 'method-versions', id, []) } : {});
  }
}
