import type { EffectiveWeights } from '@jiju/domain';
import { defineEntity, p } from '@mikro-orm/core';

/** A method applied to a period: what holds for the whole list. */
export const RankingEntity = defineEntity({
  name: 'RankingEntity',
  tableName: 'ranking',
  properties: {
    methodCode: p.text().primary(),
    period: p.text().primary(),
    methodVersion: p.integer(),
    /** Counts the writes; equal means that a process's copy of the rows is current. */
    version: p.bigint('number'),
    ranked: p.integer(),
    excluded: p.integer(),
    synthetic: p.boolean(),
    /** What a reader should know of how it came out, a list of problems; null where there is nothing to say. */
    problem: p.json<unknown>().nullable(),
    /** Shares of the whole that the sample gave; null where the method says them. */
    weights: p.json<EffectiveWeights>().nullable(),
    inputRevision: p.bigint('number'),
    computedAt: p.datetime(6),
  },
});
