import { isRefusal, type Refusal } from '@jiju/domain';
import type { StoredRecord } from '@jiju/application';
import {
  oneRecordQuery,
  recordKinds,
  recordQuery,
  sightsOf,
  type FactEntry,
  type Permission as PermissionName,
  type RecordKind,
} from '@jiju/contract';
import { readHistory, readRecord, readRecords, type Database, type RecordPage } from '@jiju/persistence';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, type Type } from '@nestjs/common';
import { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { SeenRevision } from '../request/if-match.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';
import { recordWriter, type RecordWriter } from './record-writer.ts';

/** The seven routes of a kind of record; what is special about a kind is in its writer. */
export function recordController(kind: RecordKind): Type<object> {
  const input = recordKinds[kind].input as z.ZodType<Record<string, unknown>>;
  const write: PermissionName = `${kind}.write`;
  const read: PermissionName = kind === 'users' ? 'users.read' : 'records.read';
  const query = recordQuery(kind);
  const fields = new Set(Object.keys(query.shape));

  @Controller(`api/${kind}`)
  class RecordController {
    readonly #services: Services;
    readonly #writer: RecordWriter;

    constructor(@Inject(SERVICES) services: Services) {
      this.#services = services;
      this.#writer = recordWriter(kind, services);
    }

    @Permission(read)
    @Get()
    list(@Query(new Shape(query)) asked: z.output<typeof query>, @Who() { session }: Visitor): Promise<RecordPage> {
      const { page, perPage, sort, order, q, archived, ids, asOf, ...filters } = asked;
      const question = {
        page,
        perPage,
        sort,
        order,
        q,
        ids,
        archived: archived ?? (ids ? 'all' : 'false'),
        filters: onlyGiven(filters, fields),
        sights: sightsOf(session.user.role),
      };
      return this.#services.asKnown.read(asOf, {}, (database) => readRecords(database, kind, question));
    }

    @Permission(read)
    @Get(':id')
    async one(
      @Param('id', new Shape(pathId)) id: number,
      @Query(new Shape(oneRecordQuery)) { asOf }: z.output<typeof oneRecordQuery>,
      @Who() visitor: Visitor,
    ): Promise<StoredRecord> {
      return this.#services.asKnown.read(asOf, {}, (database) => this.#found(database, id, visitor));
    }

    @Permission(read)
    @Get(':id/history')
    async history(
      @Param('id', new Shape(pathId)) id: number,
      @Query(new Shape(oneRecordQuery)) { asOf }: z.output<typeof oneRecordQuery>,
      @Who() visitor: Visitor,
    ): Promise<FactEntry[]> {
      const sights = sightsOf(visitor.session.user.role);
      return this.#services.asKnown.read(asOf, {}, async (database) => {
        const record = await this.#found(database, id, visitor);
        return readHistory(database, kind, this.#writer.codeOf(record), sights);
      });
    }

    @Permission(write)
    @Post()
    create(
      @JsonBody(new Shape(input)) body: Record<string, unknown>,
      @Who() { actor }: Visitor,
    ): Promise<StoredRecord | Refusal> {
      return this.#writer.create(actor, body);
    }

    @Permission(write)
    @Put(':id')
    async change(
      @Param('id', new Shape(pathId)) id: number,
      @SeenRevision() revision: number,
      @JsonBody(new Shape(input)) body: Record<string, unknown>,
      @Who() visitor: Visitor,
    ): Promise<StoredRecord> {
      return this.#settled(id, await this.#writer.change(visitor.actor, id, revision, body), visitor);
    }

    @Permission(write)
    @Delete(':id')
    async archive(
      @Param('id', new Shape(pathId)) id: number,
      @SeenRevision() revision: number,
      @Who() visitor: Visitor,
    ): Promise<StoredRecord> {
      return this.#settled(id, await this.#writer.archive(visitor.actor, id, revision, this.#services.now()), visitor);
    }

    @Permission(write)
    @Post(':id/restore')
    @HttpCode(200)
    async restore(@Param('id', new Shape(pathId)) id: number, @Who() visitor: Visitor): Promise<StoredRecord> {
      const { revision } = await this.#found(this.#services.database, id, visitor);
      return this.#settled(id, await this.#writer.archive(visitor.actor, id, revision, null), visitor);
    }

    async #found(database: Database, id: number, { session }: Visitor): Promise<StoredRecord> {
      const record = await readRecord(database, kind, id, sightsOf(session.user.role));
      if (!record) throw Refused.because('not-found', { kind, id });
      return record;
    }

    /** Who was late learns what stands there now. */
    async #settled(id: number, result: StoredRecord | Refusal, { session }: Visitor): Promise<StoredRecord> {
      if (!isRefusal(result)) return result;
      const late = result.refused.some(({ code }) => code === 'stale-revision');
      const { database } = this.#services;
      throw new Refused(
        result,
        late ? { current: await readRecord(database, kind, id, sightsOf(session.user.role)) } : {},
      );
    }
  }
  Object.defineProperty(RecordController, 'name', { value: `${kind}-controller` });
  return RecordController;
}

function onlyGiven(
  filters: Record<string, unknown>,
  fields: ReadonlySet<string>,
): Record<string, (string | number | boolean)[]> {
  const given = Object.entries(filters).filter(([name, value]) => fields.has(name) && value !== undefined);
  return Object.fromEntries(given) as Record<string, (string | number | boolean)[]>;
}
