import { defineEntity, p } from '@mikro-orm/core';
import { stored } from '../record/stored.ts';

export const RedLineEventEntity = defineEntity({
  name: 'RedLineEventEntity',
  tableName: 'red_line_event',
  properties: {
    code: p.text().unique(),
    clusterCode: p.text(),
    periodCode: p.text(),
    effect: p.text(),
    points: p.float().columnType('double precision').nullable(),
    reasonZh: p.text(),
    reasonEn: p.text().default(''),
    evidence: p.text().default(''),
    happenedOn: p.date(),
    issuingBody: p.text(),
    appeal: p.text(),
    ...stored,
  },
});
