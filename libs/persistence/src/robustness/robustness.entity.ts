import type { RobustnessInput, RobustnessResult } from '@jiju/contract';
import type { Problem } from '@jiju/domain';
import { defineEntity, p } from '@mikro-orm/core';

/** How sure the places of a ranking are: what was asked, how far it is, and what came out for which ranking. */
export const RobustnessEntity = defineEntity({
  name: 'RobustnessEntity',
  tableName: 'robustness',
  indexes: [{ name: 'robustness_ranking', properties: ['methodCode', 'period', 'id'] }],
  properties: {
    id: p.integer().primary().autoincrement(),
    methodCode: p.text(),
    period: p.text(),
    assumptions: p.json<RobustnessInput['assumptions']>(),
    runs: p.integer(),
    seed: p.bigint('number'),
    draws: p.integer(),
    state: p.text().default('waiting'),
    askedBy: p.text(),
    askedAt: p.datetime(6),
    startedAt: p.datetime(6).nullable(),
    endedAt: p.datetime(6).nullable(),
    /** The process that works on it, when it was last heard of, and when it is worth another look. */
    holder: p.text().nullable(),
    aliveAt: p.datetime(6).nullable(),
    notBefore: p.datetime(6).nullable(),
    total: p.integer(),
    done: p.integer().default(0),
    /** The stored ranking it was computed for. */
    rankingVersion: p.bigint('number').nullable(),
    methodVersion: p.integer().nullable(),
    inputRevision: p.bigint('number').nullable(),
    rankingAt: p.datetime(6).nullable(),
    result: p.json<RobustnessResult>().nullable(),
    problem: p.json<Problem>().nullable(),
  },
});
