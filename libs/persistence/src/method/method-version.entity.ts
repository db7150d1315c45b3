import { defineEntity, p } from '@mikro-orm/core';
import type { MethodVersion, MethodVersionInput } from '@jiju/contract';
import { stored } from '../record/stored.ts';

/** A method as it holds over a span of periods; at most one active version covers a period. */
export const MethodVersionEntity = defineEntity({
  name: 'MethodVersionEntity',
  tableName: 'method_version',
  properties: {
    code: p.text().unique(),
    methodCode: p.text().index(),
    number: p.integer(),
    state: p.text(),
    effectiveFrom: p.text().nullable(),
    effectiveTo: p.text().nullable(),
    definition: p.json<MethodVersionInput['definition']>(),
    noteZh: p.text().default(''),
    noteEn: p.text().default(''),
    review: p.json<MethodVersion['review']>().nullable(),
    reviewState: p.text().default('none'),
    ...stored,
  },
});
