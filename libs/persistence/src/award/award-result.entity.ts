import { defineEntity, p } from '@mikro-orm/core';

/** The members of an award scheme in a period, as computed. */
export const AwardResultEntity = defineEntity({
  name: 'AwardResultEntity',
  tableName: 'award_result',
  properties: {
    schemeCode: p.text().primary(),
    period: p.text().primary(),
    result: p.json<unknown>(),
    inputRevision: p.bigint('number'),
    computedAt: p.datetime(6),
    /** The version of the scheme that listed, by its beginning. */
    versionFrom: p.text().nullable(),
  },
});
