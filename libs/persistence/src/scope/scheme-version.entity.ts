import { defineEntity, p } from '@mikro-orm/core';

/** Grows with every change of records of a kind, so that a process knows whether what it has loaded still holds. */
export const SchemeVersionEntity = defineEntity({
  name: 'SchemeVersionEntity',
  tableName: 'scheme_version',
  properties: { kind: p.text().primary(), version: p.bigint('number').default(1) },
});
