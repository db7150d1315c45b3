import { defineEntity, p } from '@mikro-orm/core';

/** The answer given to a POST with an `Idempotency-Key`, so that sending it twice does it once. */
export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKeyEntity',
  tableName: 'idempotency_key',
  properties: {
    userId: p.integer().primary(),
    key: p.text().primary(),
    /** Hash of method, path and body: the same key with another request is refused. */
    request: p.text(),
    status: p.integer().nullable(),
    body: p.json<unknown>().nullable(),
    createdAt: p.datetime(6).defaultRaw('now()').index(),
  },
});
