import { defineEntity, p } from '@mikro-orm/core';
import type { Edition } from '@jiju/contract';
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
    /** Everything that was frozen, see `EditionContent`. */
    content: p.json<unknown>(),
    /** SHA-256 over the canonical content. */
    hash: p.text(),
    /** Place in the chain; null for one frozen before there was a chain. */
    number: p.integer().nullable().unique(),
    previousHash: p.text().nullable(),
    frozenAt: p.datetime(6).nullable(),
    methodVersion: p.integer().nullable(),
    review: p.json<Edition['review']>().nullable(),
    reviewState: p.text().default('none'),
    ...stored,
  },
});
