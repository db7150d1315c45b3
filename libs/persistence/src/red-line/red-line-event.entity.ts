import { defineEntity, p } from '@mikro-orm/core';
import { stored } from '../record/stored.ts';

export const RedLineEventEntity = defineEntity({
  name: 'RedLineEventEntity',
  tableName: 'red_line_event',
  properties: {
    code: p.text().unique(),
    clusterCode: p.text(),
    periodCode: p.text(),
    redLine: p.text(),
    count: p.integer().default(1),
    reasonZh: p.text(),
    reasonEn: p.text().default(''),
    evidence: p.text().default(''),
    happenedOn: p.date(),
    issuingBody: p.text(),
    appeal: p.text(),
    ...stored,
  },
});
