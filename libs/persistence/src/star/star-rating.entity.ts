import { defineEntity, p } from '@mikro-orm/core';

/** The stars of a cluster in a period, by a rule. */
export const StarRatingEntity = defineEntity({
  name: 'StarRatingEntity',
  tableName: 'star_rating',
  properties: {
    ruleCode: p.text().primary(),
    period: p.text().primary(),
    clusterId: p.integer().primary(),
    /** Null below the entry threshold or where a figure is missing. */
    stars: p.integer().nullable(),
    detail: p.json<unknown>(),
    inputRevision: p.bigint('number'),
    computedAt: p.datetime(6),
    /** The version of the rule that rated, by its beginning. */
    versionFrom: p.text().nullable(),
  },
});
