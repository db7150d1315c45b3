import { defineEntity, p } from '@mikro-orm/core';
import { stored } from '../record/stored.ts';

export const UserEntity = defineEntity({
  name: 'UserEntity',
  tableName: 'app_user',
  properties: {
    login: p.text().unique(),
    name: p.text(),
    role: p.text(),
    locale: p.text(),
    clusterCodes: p.json<string[]>(),
    unitCode: p.text().nullable(),
    active: p.boolean().default(true),
    passwordHash: p.text().hidden(),
    ...stored,
  },
});
