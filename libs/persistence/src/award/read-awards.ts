import type { AwardMembers, Problem, Refusal } from '@jiju/domain';
import { isRefusal } from '@jiju/domain';
import type { AwardResult } from '@jiju/contract';
import { namesOfClusters } from '../cluster/names-of-clusters.ts';
import type { Database } from '../database/database.ts';
import { staleFigures, staleScope } from '../ranking/read-freshness.ts';

export interface AwardQuestion {
  readonly page: number;
  readonly perPage: number;
  readonly schemeCode?: string | undefined;
  readonly periodCode?: string | undefined;
}

interface Row {
  readonly schemeCode: string;
  readonly periodCode: string;
  readonly result: AwardMembers | Refusal;
  readonly computedAt: string;
  readonly versionFrom: string | null;
  readonly stale: boolean;
  readonly synthetic: boolean;
  readonly all: string;
}

type Names = ReadonlyMap<string, { readonly nameZh: string; readonly nameEn: string }>;

/** Lists of award members as computed, newest period first, each with those who are not on it and why. */
export async function readAwardResults(
  database: Database,
  question: AwardQuestion,
): Promise<{ total: number; items: AwardResult[] }> {
  const { query } = database;
  const { schemeCode, periodCode, page, perPage } = question;
  const rows = await query<Row>(
    `/* award-results */
     select a.scheme_code as "schemeCode", a.period as "periodCode", a.result, a.version_from as "versionFrom", a.computed_at as "computedAt",
       (${staleScope('award', `a.period || '|' || a.scheme_code`)} or ${staleFigures('a.period')}) as stale,
       exists (select from award_scheme s join ranking k on k.method_code = s.method_code
         where s.code = a.scheme_code and k.period = a.period and k.synthetic) as synthetic, count(*) over () as all
     from award_result a where ($1::text is null or a.scheme_code = $1) and ($2::text is null or a.period = $2)
     order by a.period desc, a.scheme_code limit $3 offset $4`,
    [schemeCode ?? null, periodCode ?? null, perPage, (page - 1) * perPage],
  );
  const codes = [
    ...new Set(
      rows.flatMap(({ result }) =>
        isRefusal(result) ? [] : [...result.members, ...result.others].map(({ id }) => id),
      ),
    ),
  ];
  const names = await namesOfClusters(database, codes);
  return { total: Number(rows[0]?.all ?? 0), items: rows.map((row) => toResult(row, names)) };
}

function toResult(
  { schemeCode, periodCode, result, versionFrom, computedAt, stale, synthetic }: Row,
  names: Names,
): AwardResult {
  const named = (code: string) => ({
    clusterCode: code,
    nameZh: names.get(code)?.nameZh ?? code,
    nameEn: names.get(code)?.nameEn ?? '',
  });
  const { members, others } = isRefusal(result) ? { members: [], others: [] } : result;
  return {
    id: `${periodCode}|${schemeCode}`,
    schemeCode,
    periodCode,
    members: members.map(({ id, position, reason }) => ({ ...named(id), order: position, value: valueOf(reason) })),
    notEligible: others.map(({ id, reason }) => ({
      ...named(id),
      reason: { ...reason, params: { ...reason.params } },
    })),
    problem: isRefusal(result) ? result.refused[0] : null,
    versionFrom,
    computedAt: new Date(computedAt).toISOString(),
    stale,
    synthetic,
  };
}

/** What the member was listed by: its rank, the places it rose, its marks. */
function valueOf({ params }: Problem): number | null {
  const value = params['rise'] ?? params['marks'] ?? params['rank'];
  return typeof value === 'number' ? value : null;
}
