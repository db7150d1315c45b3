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
    answeredBy: p.json<string[]>().formula((problem) => directivesThatName(problem['code'] as string)),
    ...stored,
  },
});

/** The link is kept with the directive; here it is only read. */
function directivesThatName(code: string): string {
  return `(select coalesce(jsonb_agg(d.code order by d.code), '[]') from directive d
    where d.archived_at is null and d.definition -> 'answersProblemCodes' @> to_jsonb(${code}))`;
}
