import { defineEntity, p } from '@mikro-orm/core';

/** One run of a scheduled job. */
export const ScheduleRunEntity = defineEntity({
  name: 'ScheduleRunEntity',
  tableName: 'schedule_run',
  indexes: [{ properties: ['schedule', 'id'] }],
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    schedule: p.text(),
    startedAt: p.datetime(6),
    finishedAt: p.datetime(6).nullable(),
    outcome: p.text().nullable(),
    result: p.json<unknown>().nullable(),
  },
});
