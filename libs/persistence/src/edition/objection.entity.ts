import { defineEntity, p } from '@mikro-orm/core';

/** An objection to an edition while it was posted (异议), and its answer. */
export const ObjectionEntity = defineEntity({
  name: 'ObjectionEntity',
  tableName: 'objection',
  indexes: [{ properties: ['editionCode'] }],
  properties: {
    id: p.integer().primary().autoincrement(),
    editionCode: p.text(),
    clusterCode: p.text(),
    text: p.text(),
    objector: p.text().default(''),
    filedBy: p.text(),
    filedAt: p.datetime(6),
    /** `upheld` or `rejected`; null: not answered yet. */
    verdict: p.text().nullable(),
    answer: p.text().default(''),
    answeredBy: p.text().default(''),
    answeredAt: p.datetime(6).nullable(),
  },
});
