import type { AssessedDirective, StoredStatus } from '@jiju/application';
import type { DirectiveAssessed } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { isDeepEqual } from '../record/is-deep-equal.ts';
import { issuedDirective } from './issued-directive.ts';

const upsert = `/* save-directive-statuses */
insert into directive_status as d (directive_code, light, as_of, assessment, input_revision, computed_at)
select code, light, as_of, assessment, $5::bigint, $6::timestamptz
from unnest($1::text[], $2::text[], $3::date[], $4::jsonb[]) as n (code, light, as_of, assessment) order by code
on conflict (directive_code) do update set light = excluded.light, as_of = excluded.as_of, assessment = excluded.assessment,
  input_revision = excluded.input_revision, computed_at = excluded.computed_at
where d.input_revision <= excluded.input_revision`;

export async function readStatus(query: Query, codes: readonly string[]): Promise<(StoredStatus | undefined)[]> {
  if (codes.length === 0) return [];
  const rows = await query<StoredStatus & { code: string }>(
    '/* directive-status */ select directive_code as code, light, assessment from directive_status where directive_code = any ($1)',
    [codes],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code));
}

/** The day of the stored assessment. */
export async function assessedOn(query: Query, code: string): Promise<string | undefined> {
  const rows = await query<{ day: string }>(
    'select as_of::text as day from directive_status where directive_code = $1',
    [code],
  );
  return rows[0]?.day;
}

/** Issued directives whose assessment is of a day before, or that have none; no day changes that of a draft. */
export async function directivesAssessedBefore(query: Query, day: string): Promise<string[]> {
  const rows = await query<{ code: string }>(
    `select d.code from directive d left join directive_status s on s.directive_code = d.code
     where d.archived_at is null and ${issuedDirective('d')} and (s.as_of is null or s.as_of < $1::date) order by d.code`,
    [day],
  );
  return rows.map((row) => row.code);
}

/** Stores assessments; one that only moves to a new day is stored and is no fact. */
export async function saveStatuses(
  query: Query,
  assessed: readonly AssessedDirective[],
  position: string,
  now: string,
): Promise<DirectiveAssessed[]> {
  if (assessed.length === 0) return [];
  const stored = await readStatus(
    query,
    assessed.map(({ code }) => code),
  );
  await query(upsert, [
    assessed.map(({ code }) => code),
    assessed.map(({ assessment }) => assessment.light),
    assessed.map(({ day }) => day),
    assessed.map(({ assessment }) => JSON.stringify(assessment)),
    position,
    now,
  ]);
  return assessed.flatMap(({ code, assessment, day }, at): DirectiveAssessed[] => {
    const before = stored[at];
    if (before && before.light === assessment.light && isDeepEqual(before.assessment, assessment)) return [];
    return [{ type: 'DirectiveAssessed', code, asOf: day, before: before?.light ?? null, light: assessment.light }];
  });
}

export async function dropStatuses(query: Query, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await query('/* drop-directive-statuses */ delete from directive_status where directive_code = any ($1)', [codes]);
}
