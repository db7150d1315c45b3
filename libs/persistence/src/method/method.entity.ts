import { defineEntity, p } from '@mikro-orm/core';
import { names, stored } from '../record/stored.ts';

export const MethodEntity = defineEntity({
  name: 'MethodEntity',
  tableName: 'method',
  properties: {
    code: p.text().unique(),
    ...names,
    frequency: p.text(),
    descriptionZh: p.text().default(''),
    descriptionEn: p.text().default(''),
    ...stored,
  },
});
