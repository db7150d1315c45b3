import { defineEntity, p } from '@mikro-orm/core';

/**
 * The current value of a cell; its earlier values are in the facts.
 * No foreign keys: clusters, indicators and periods are never deleted, the use case checks that they exist in the same
 * transaction, and 100,000 rows of an import would pay for every key.
 */
export const ObservationEntity = defineEntity({
  name: 'ObservationEntity',
  tableName: 'observation',
  properties: {
    clusterId: p.integer().primary(),
    period: p.text().primary(),
    indicator: p.text().primary(),
    /** GB/T 4754 code where the indicator is broken down, else empty. */
    industry: p.text().primary(),
    value: p.float().columnType('double precision').nullable(),
    status: p.text(),
    source: p.text(),
    vintage: p.text(),
    state: p.text(),
    note: p.text().default(''),
    late: p.boolean().default(false),
    author: p.text(),
    revision: p.integer(),
    updatedAt: p.datetime(6),
  },
});
