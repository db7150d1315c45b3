import type { JudgedPeriods } from '@jiju/application';
import type { Query } from '../database/database.ts';

// A marker names one statement, so each has its own.
const results = {
  'star-rules': `/* rated-periods */ select distinct period from star_rating where rule_code = $1 order by 1`,
  methods: `/* ranked-periods */ select period from ranking where method_code = $1 and ranked > 0 order by 1`,
  'award-schemes': `/* listed-periods */ select period from award_result where scheme_code = $1 order by 1`,
} as const;

export function judgedPeriods(query: Query): JudgedPeriods {
  return {
    async by(kind, code) {
      const rows = await query<{ period: string }>(results[kind], [code]);
      return rows.map(({ period }) => period);
    },
  };
}
