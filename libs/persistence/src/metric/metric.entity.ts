import { defineEntity, p } from '@mikro-orm/core';

/** Every value that counts, base and derived, of one cluster in one period. */
export const MetricEntity = defineEntity({
  name: 'MetricEntity',
  tableName: 'metric',
  properties: {
    period: p.text().primary(),
    clusterId: p.integer().primary(),
    /** Value by indicator code. */
    values: p.json<Record<string, number>>(),
    /** Why a value is missing, by indicator code; codes in neither were never reported. */
    gaps: p.json<Record<string, unknown>>(),
    /** Codes of values that rest on synthetic figures. */
    synthetic: p.json<string[]>(),
    /** `wanted` of the scope when the inputs were read. */
    inputRevision: p.bigint('number'),
    computedAt: p.datetime(6),
  },
});
