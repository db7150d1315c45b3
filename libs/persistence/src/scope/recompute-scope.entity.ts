import { defineEntity, p } from '@mikro-orm/core';

/** What must be computed again: stale while `wanted > done`. This table, not the queue, is the memory. */
export const RecomputeScopeEntity = defineEntity({
  name: 'RecomputeScopeEntity',
  tableName: 'recompute_scope',
  indexes: [
    {
      name: 'recompute_scope_stale',
      expression: 'create index "recompute_scope_stale" on "recompute_scope" ("stage", "key") where wanted > done',
    },
  ],
  properties: {
    kind: p.text().primary(),
    key: p.text().primary(),
    /** The order in which kinds are worked off. */
    stage: p.smallint(),
    wanted: p.bigint('number').default(1),
    done: p.bigint('number').default(0),
    wantedSince: p.datetime(6).defaultRaw('now()'),
    failures: p.integer().default(0),
    lastError: p.text().nullable(),
    retryAt: p.datetime(6).nullable(),
  },
});
