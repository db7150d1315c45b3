import { defineEntity, p } from '@mikro-orm/core';
import type { IndicatorInput } from '@jiju/contract';
import { names, stored } from '../record/stored.ts';

export const IndicatorEntity = defineEntity({
  name: 'IndicatorEntity',
  tableName: 'indicator',
  properties: {
    code: p.text().unique(),
    ...names,
    unit: p.text(),
    decimals: p.integer(),
    direction: p.integer(),
    frequency: p.text(),
    kind: p.text(),
    aggregationOverTime: p.text(),
    aggregationOverRegions: p.text(),
    weightCode: p.text().nullable(),
    plausibleMin: p.float().columnType('double precision').nullable(),
    plausibleMax: p.float().columnType('double precision').nullable(),
    outOfRange: p.text(),
    moreDecimals: p.text().default('keep'),
    definitionZh: p.text().default(''),
    definitionEn: p.text().default(''),
    dataOwnerCode: p.text().nullable(),
    byIndustry: p.boolean().default(false),
    formulas: p.json<IndicatorInput['formulas']>(),
    ...stored,
  },
});
