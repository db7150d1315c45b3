import type { Robustness, RobustnessHead } from '@jiju/contract';
import type { Period } from '@jiju/domain';
import type { Query } from '../database/database.ts';

/** So many are listed, and kept. */
const listed = 20;

export const robustnessHeadColumns = `r.id, r.method_code as "methodCode", r.period as "periodCode", r.assumptions, r.runs,
  r.seed::float8 as seed, r.draws, r.state, r.asked_by as "askedBy", r.asked_at as "askedAt", r.started_at as "startedAt",
  r.ended_at as "endedAt", r.total, r.done, r.method_version as "methodVersion", r.ranking_at as "rankingAt",
  r.input_revision::text as "inputRevision", r.problem, r.ranking_version is not null and exists (select from ranking k
    where k.method_code = r.method_code and k.period = r.period and k.version = r.ranking_version) as current`;

export const robustnessColumns = `${robustnessHeadColumns}, r.result`;

export function plainRobustness<Row extends RobustnessHead>(row: Row): Row {
  const instant = (at: string | null): string | null => at && new Date(at).toISOString();
  return {
    ...row,
    askedAt: new Date(row.askedAt).toISOString(),
    startedAt: instant(row.startedAt),
    endedAt: instant(row.endedAt),
    rankingAt: instant(row.rankingAt),
  };
}

export async function readRobustness(
  { query }: { readonly query: Query },
  id: number,
): Promise<Robustness | undefined> {
  const [row] = await query<Robustness>(`select ${robustnessColumns} from robustness r where r.id = $1`, [id]);
  return row && plainRobustness(row);
}

/** What was asked of a ranking, newest first. */
export async function readRobustnessOf(
  { query }: { readonly query: Query },
  method: string,
  period: Period,
): Promise<RobustnessHead[]> {
  const rows = await query<RobustnessHead>(
    `select ${robustnessHeadColumns} from robustness r where r.method_code = $1 and r.period = $2 order by r.id desc limit ${listed}`,
    [method, period],
  );
  return rows.map(plainRobustness);
}
