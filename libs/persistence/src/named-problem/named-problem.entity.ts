import { defineEntity, p } from '@mikro-orm/core';
import { stored } from '../record/stored.ts';

export const NamedProblemEntity = defineEntity({
  name: 'NamedProblemEntity',
  tableName: 'named_problem',
  properties: {
    code: p.text().unique(),
    textZh: p.text(),
    textEn: p.text().default(''),
    speakerZh: p.text().default(''),
    speakerEn: p.text().default(''),
    answeredBy: p.json<string[]>(),
    ...stored,
  },
});
