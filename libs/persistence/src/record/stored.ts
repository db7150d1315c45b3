import { p } from '@mikro-orm/core';

/** The columns every record carries beside its own. */
export const stored = {
  id: p.integer().primary().autoincrement(),
  revision: p.integer().default(1),
  archivedAt: p.datetime(6).nullable(),
  updatedAt: p.datetime(6).defaultRaw('now()'),
};

/** Names in both languages. */
export const names = { nameZh: p.text(), nameEn: p.text().default('') };
