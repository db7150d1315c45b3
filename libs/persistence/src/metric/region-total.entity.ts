import { defineEntity, p } from '@mikro-orm/core';

/** Sums over the counted clusters of a region, for indicators whose share some formula asks for. */
export const RegionTotalEntity = defineEntity({
  name: 'RegionTotalEntity',
  tableName: 'region_total',
  properties: {
    period: p.text().primary(),
    regionCode: p.text().primary(),
    values: p.json<Record<string, number>>(),
    inputRevision: p.bigint('number'),
    computedAt: p.datetime(6),
  },
});
