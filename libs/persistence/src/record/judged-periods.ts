import type { JudgedPeriods } from '@jiju/application';
import type { Query } from '../database/database.ts';

const results = {
  'star-rules': 'select distinct period from star_rating where rule_code = $1',
  'award-schemes': 'select period from award_result where scheme_code = $1',
} as const;

export function judgedPeriods(query: Query): JudgedPeriods {
  return {
    async by(kind, code) {
      const rows = await query<{ period: string }>(`/* judged-periods */ ${results[kind]} order by 1`, [code]);
      return rows.map(({ period }) => period);
    },
  };
}
