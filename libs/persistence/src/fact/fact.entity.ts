import { defineEntity, p } from '@mikro-orm/core';

/**
 * What happened, append-only: audit trail, live replay and the source of notices.
 * `xid` is the writing transaction. Facts are read in the order (xid, id) up to the oldest transaction still running,
 * which is an order of commit without gaps; the order of `id` alone is not.
 */
export const FactEntity = defineEntity({
  name: 'FactEntity',
  tableName: 'fact',
  indexes: [{ properties: ['xid', 'id'] }, { properties: ['subjectKind', 'subjectKey', 'id'] }],
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    xid: p.text().columnType('xid8').defaultRaw('pg_current_xact_id()'),
    type: p.text(),
    subjectKind: p.text(),
    subjectKey: p.text(),
    /** Login of a user, or the name of a process. */
    actor: p.text(),
    at: p.datetime(6).defaultRaw('now()'),
    requestId: p.text().default(''),
    data: p.json<Record<string, unknown>>(),
  },
});
