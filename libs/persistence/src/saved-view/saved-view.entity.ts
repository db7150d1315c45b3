import { defineEntity, p } from '@mikro-orm/core';
import { UserEntity } from '../user/user.entity.ts';

/** A way of looking at a page that a user gave a name (视图); gone with the user. */
export const SavedViewEntity = defineEntity({
  name: 'SavedViewEntity',
  tableName: 'saved_view',
  uniques: [{ properties: ['user', 'page', 'name'] }],
  properties: {
    id: p.integer().primary().autoincrement(),
    user: () => p.manyToOne(UserEntity).deleteRule('cascade'),
    page: p.text(),
    name: p.text(),
    /** What stands behind the `?` of the address. */
    query: p.text(),
    savedAt: p.datetime(6),
  },
});
