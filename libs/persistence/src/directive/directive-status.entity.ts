import { defineEntity, p } from '@mikro-orm/core';

/** The computed standing of a directive on a day; never typed by hand. */
export const DirectiveStatusEntity = defineEntity({
  name: 'DirectiveStatusEntity',
  tableName: 'directive_status',
  properties: {
    directiveCode: p.text().primary(),
    light: p.text(),
    /** The day it was assessed for, Asia/Shanghai. */
    asOf: p.date(),
    assessment: p.json<unknown>(),
    inputRevision: p.bigint('number'),
    computedAt: p.datetime(6),
  },
});
