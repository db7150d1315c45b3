import { defineEntity, p } from '@mikro-orm/core';
import type { ClusterInput } from '@jiju/contract';
import { names, stored } from '../record/stored.ts';

export const ClusterEntity = defineEntity({
  name: 'ClusterEntity',
  tableName: 'cluster',
  properties: {
    code: p.text().unique(),
    ...names,
    aliases: p.json<ClusterInput['aliases']>(),
    regionCode: p.text().index(),
    level: p.text(),
    /** The last entry of the history, kept apart so that lists can filter by it. */
    status: p.text(),
    statusHistory: p.json<ClusterInput['statusHistory']>(),
    leadingIndustries: p.json<ClusterInput['leadingIndustries']>(),
    plannedArea: p.float().columnType('double precision').nullable(),
    builtUpArea: p.float().columnType('double precision').nullable(),
    longitude: p.float().columnType('double precision').nullable(),
    latitude: p.float().columnType('double precision').nullable(),
    managementUnitCode: p.text().nullable(),
    contact: p.text().default(''),
    tags: p.json<string[]>(),
    peerGroup: p.text().default(''),
    source: p.text().default(''),
    ...stored,
  },
});
