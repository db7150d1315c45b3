import { defineEntity, p } from '@mikro-orm/core';
import type { AwardSchemeInput } from '@jiju/contract';
import { names, stored } from '../record/stored.ts';

export const AwardSchemeEntity = defineEntity({
  name: 'AwardSchemeEntity',
  tableName: 'award_scheme',
  properties: {
    code: p.text().unique(),
    ...names,
    methodCode: p.text(),
    versions: p.json<AwardSchemeInput['versions']>(),
    ...stored,
  },
});
