import { defineEntity, p } from '@mikro-orm/core';

/** One cluster in a ranking. The arrays follow the order of indicators and groups in the method version. */
export const RankingRowEntity = defineEntity({
  name: 'RankingRowEntity',
  tableName: 'ranking_row',
  properties: {
    methodCode: p.text().primary(),
    period: p.text().primary(),
    clusterId: p.integer().primary(),
    score: p.float().columnType('double precision').nullable(),
    rank: p.integer().nullable(),
    peerRank: p.integer().nullable(),
    regionRank: p.integer().nullable(),
    raw: p.json<(number | null)[]>(),
    normalised: p.json<(number | null)[]>(),
    points: p.json<(number | null)[]>(),
    groups: p.json<(number | null)[]>(),
    /** Why the cluster is not ranked, else null. */
    excluded: p.json<unknown>().nullable(),
    /** Code of the red line that blocks awards, else null. */
    awardBlocked: p.text().nullable(),
    computedAt: p.datetime(6),
  },
});
