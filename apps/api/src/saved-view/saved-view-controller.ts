import type { Refusal } from '@jiju/domain';
import { savedViewChange, savedViewInput, savedViewQuery, type SavedView } from '@jiju/contract';
import { readSavedViews } from '@jiju/persistence';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { SignedIn } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

/** The own views of who is logged in: whoever that is, no other user can be named. */
@Controller('api/session/views')
export class SavedViewController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @SignedIn()
  @Get()
  async list(
    @Query(new Shape(savedViewQuery)) { page }: z.output<typeof savedViewQuery>,
    @Who() { session }: Visitor,
  ): Promise<{ total: number; items: SavedView[] }> {
    const items = await readSavedViews(this.#services.database, session.user.id, page);
    return { total: items.length, items };
  }

  @SignedIn()
  @Post()
  save(
    @JsonBody(new Shape(savedViewInput)) view: z.output<typeof savedViewInput>,
    @Who() { session, actor }: Visitor,
  ): Promise<SavedView | Refusal> {
    return this.#services.saveView(actor, session.user.id, view);
  }

  @SignedIn()
  @Put(':id')
  change(
    @Param('id', new Shape(pathId)) id: number,
    @JsonBody(new Shape(savedViewChange)) change: z.output<typeof savedViewChange>,
    @Who() { session, actor }: Visitor,
  ): Promise<SavedView | Refusal> {
    return this.#services.changeView(actor, session.user.id, id, change);
  }

  @SignedIn()
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', new Shape(pathId)) id: number, @Who() { session, actor }: Visitor): Promise<Refusal | undefined> {
    return this.#services.deleteView(actor, session.user.id, id);
  }
}
