import { defineEntity, p } from '@mikro-orm/core';
import { stored } from '../record/stored.ts';

export const InspectionMarkEntity = defineEntity({
  name: 'InspectionMarkEntity',
  tableName: 'inspection_mark',
  properties: {
    code: p.text().unique(),
    clusterCode: p.text(),
    periodCode: p.text(),
    group: p.text(),
    judge: p.text(),
    marks: p.float().columnType('double precision'),
    inspectedOn: p.date().nullable(),
    note: p.text().default(''),
    ...stored,
  },
});
