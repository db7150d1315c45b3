import { defineEntity, p } from '@mikro-orm/core';
import type { StarRuleInput } from '@jiju/contract';
import { names, stored } from '../record/stored.ts';

export const StarRuleEntity = defineEntity({
  name: 'StarRuleEntity',
  tableName: 'star_rule',
  properties: {
    code: p.text().unique(),
    ...names,
    frequency: p.text(),
    definition: p.json<StarRuleInput['definition']>(),
    source: p.text().default(''),
    ...stored,
  },
});
