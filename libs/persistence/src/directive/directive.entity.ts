import { defineEntity, p } from '@mikro-orm/core';
import type { Directive } from '@jiju/contract';
import { stored } from '../record/stored.ts';

/** A demand and its life; the columns are what lists filter by, `definition` and `events` are the contract's shapes. */
export const DirectiveEntity = defineEntity({
  name: 'DirectiveEntity',
  tableName: 'directive',
  properties: {
    code: p.text().unique(),
    parentCode: p.text().nullable().index(),
    state: p.text(),
    definition: p.json<Directive['definition']>(),
    events: p.json<Directive['events']>(),
    ...stored,
  },
});
