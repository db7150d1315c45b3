import { defineEntity, p } from '@mikro-orm/core';
import type { PeriodInput } from '@jiju/contract';
import { stored } from '../record/stored.ts';

/** The reporting calendar. */
export const PeriodEntity = defineEntity({
  name: 'PeriodEntity',
  tableName: 'period',
  properties: {
    code: p.text().unique(),
    state: p.text(),
    opensOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    exceptions: p.json<PeriodInput['exceptions']>(),
    ...stored,
  },
});
