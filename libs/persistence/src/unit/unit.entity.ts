import { defineEntity, p } from '@mikro-orm/core';
import { names, stored } from '../record/stored.ts';

export const UnitEntity = defineEntity({
  name: 'UnitEntity',
  tableName: 'unit',
  properties: {
    code: p.text().unique(),
    ...names,
    kind: p.text(),
    regionCode: p.text().nullable(),
    contact: p.text().default(''),
    ...stored,
  },
});
