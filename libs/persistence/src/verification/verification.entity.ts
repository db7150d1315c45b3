import { defineEntity, p } from '@mikro-orm/core';
import type { Finding } from '@jiju/contract';
import type { VerificationPlace } from '@jiju/application';

/** A verification that was asked for, its progress and what it found. One at a time has not ended. */
export const VerificationEntity = defineEntity({
  name: 'VerificationEntity',
  tableName: 'verification',
  indexes: [
    {
      name: 'verification_open',
      expression:
        'create unique index "verification_open" on "verification" ((ended_at is null)) where ended_at is null',
    },
  ],
  properties: {
    id: p.integer().primary().autoincrement(),
    state: p.text().default('waiting'),
    sample: p.integer().nullable(),
    askedBy: p.text(),
    askedAt: p.datetime(6),
    startedAt: p.datetime(6).nullable(),
    endedAt: p.datetime(6).nullable(),
    /** The process that works on it, and when it was last heard of. */
    holder: p.text().nullable(),
    aliveAt: p.datetime(6).nullable(),
    place: p.json<VerificationPlace>().nullable(),
    total: p.integer().default(0),
    looked: p.integer().default(0),
    checked: p.integer().default(0),
    drifted: p.integer().default(0),
    failed: p.integer().default(0),
    findings: p.json<Finding[]>().defaultRaw(`'[]'`),
    error: p.text().nullable(),
  },
});
