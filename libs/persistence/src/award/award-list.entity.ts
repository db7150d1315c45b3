import { defineEntity, p } from '@mikro-orm/core';
import type { AwardListInput } from '@jiju/contract';
import { names, stored } from '../record/stored.ts';

export const AwardListEntity = defineEntity({
  name: 'AwardListEntity',
  tableName: 'award_list',
  properties: {
    code: p.text().unique(),
    ...names,
    schemeCode: p.text().nullable(),
    year: p.integer(),
    conferredOn: p.date().nullable(),
    issuingBody: p.text().default(''),
    source: p.text().default(''),
    complete: p.boolean().default(true),
    noteZh: p.text().default(''),
    noteEn: p.text().default(''),
    members: p.json<AwardListInput['members']>(),
    ...stored,
  },
});
