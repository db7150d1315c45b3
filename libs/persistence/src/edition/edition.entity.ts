import { defineEntity, p } from '@mikro-orm/core';
import { stored } from '../record/stored.ts';

/** A ranking that was frozen (通报). */
export const EditionEntity = defineEntity({
  name: 'EditionEntity',
  tableName: 'edition',
  properties: {
    code: p.text().unique(),
    methodCode: p.text(),
    period: p.text(),
    state: p.text(),
    postedUntil: p.date().nullable(),
    noteZh: p.text().default(''),
    noteEn: p.text().default(''),
    supersedes: p.text().nullable(),
    /** Method definition, inputs and results as they were. */
    content: p.json<unknown>(),
    /** SHA-256 over the canonical content. */
    hash: p.text(),
    ...stored,
  },
});
