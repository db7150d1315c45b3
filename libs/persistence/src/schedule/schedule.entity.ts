import { defineEntity, p } from '@mikro-orm/core';

/** What people decided about a scheduled job; its timing stands in the code. */
export const ScheduleEntity = defineEntity({
  name: 'ScheduleEntity',
  tableName: 'schedule',
  properties: {
    code: p.text().primary(),
    paused: p.boolean().default(false),
    updatedAt: p.datetime(6).defaultRaw('now()'),
  },
});
