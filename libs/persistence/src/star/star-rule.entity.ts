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
    versions: p.json<StarRuleInput['versions']>(),
    source: p.text().default(''),
    ...stored,
  },
});
