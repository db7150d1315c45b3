import type { ReportedFigures } from '@jiju/application';
import type { ReportedPeriod } from '@jiju/domain';
import type { Query } from '../database/database.ts';

export function reportedFigures(query: Query): ReportedFigures {
  return {
    of: (indicator) =>
      query<ReportedPeriod>(
        `select period, industry <> '' as "byIndustry", count(*)::int as count from observation
         where indicator = $1 and (value is not null or status = 'M') group by 1, 2`,
        [indicator],
      ),
  };
}
