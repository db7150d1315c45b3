import { defineEntity, p } from '@mikro-orm/core';

/** A login. Only a hash of the cookie's token is stored. */
export const SessionEntity = defineEntity({
  name: 'SessionEntity',
  tableName: 'session',
  properties: {
    tokenHash: p.text().primary(),
    userId: p.integer().index(),
    csrf: p.text(),
    expiresAt: p.datetime(6),
    createdAt: p.datetime(6).defaultRaw('now()'),
  },
});
