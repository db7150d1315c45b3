import type { StoredStatus } from '@jiju/application';
import type { DirectiveAssessment, Fact } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { isDeepEqual } from '../record/is-deep-equal.ts';

const upsert = `/* save-directive-status */
insert into directive_status as d (directive_code, light, as_of, assessment, input_revision, computed_at)
values ($1, $2, $3::date, $4::jsonb, $5::bigint, $6::timestamptz)
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

/** Stores an assessment where it differs; a new day alone moves the day it holds for, and is no fact. */
export async function saveStatus(
  query: Query,
  code: string,
  assessment: DirectiveAssessment,
  today: string,
  position: string,
  now: string,
): Promise<Fact[]> {
  const [stored] = await readStatus(query, [code]);
  const same = stored !== undefined && isDeepEqual(stored.assessment, assessment);
  await query(upsert, [code, assessment.light, today, JSON.stringify(assessment), position, now]);
  return same ? [] : [{ type: 'DirectiveAssessed', code, asOf: today, before: stored?.light ?? null, light: assessment.light }];
}
