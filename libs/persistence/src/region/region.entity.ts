import { defineEntity, p } from '@mikro-orm/core';
import { names, stored } from '../record/stored.ts';

export const RegionEntity = defineEntity({
  name: 'RegionEntity',
  tableName: 'region',
  properties: {
    code: p.text().unique(),
    ...names,
    level: p.text(),
    parentCode: p.text().nullable(),
    statistical: p.boolean().default(false),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    successorCode: p.text().nullable(),
    ...stored,
  },
});
