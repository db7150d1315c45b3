import { defineEntity, p } from '@mikro-orm/core';

/** The attempts to log in that did not succeed yet, of one login from one address. */
export const LoginAttemptEntity = defineEntity({
  name: 'LoginAttemptEntity',
  tableName: 'login_attempt',
  properties: {
    /** Hash of login and address: of one length whatever was typed, and no list of who failed. */
    who: p.text().primary(),
    /** The latest, oldest first. */
    attempts: p.array().columnType('timestamptz[]'),
    lastAt: p.datetime(6).index(),
  },
});
