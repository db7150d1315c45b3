import { issuedKinds, untold, type IssuedKind, type Sight } from '@jiju/domain';
import type { FactEntry, Sights } from '@jiju/contract';
import type { Database, Query } from '../database/database.ts';

export interface FactQuestion {
  readonly page: number;
  readonly perPage: number;
  readonly type?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectKey?: string | undefined;
  readonly actor?: string | undefined;
  readonly requestId?: string | undefined;
  /** Instants; `to` is not included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sights: Sights;
}

/** Columns of a fact. What was before it was issued is left out for whoever does not see all of its kind: `$1` says of which. */
const columns = `f.id::float8 as id, f.type, f.subject_kind as "subjectKind", f.subject_key as "subjectKey", f.actor, f.at,
  f.request_id as "requestId", case when jsonb_exists($1::jsonb, f.subject_kind) and f.data ->> 'unissued' = 'until-now'
    then f.data || '{"before":{}}' else f.data end as data`;

const visible = `(not jsonb_exists($1::jsonb, f.subject_kind)
  or jsonb_exists($1::jsonb -> f.subject_kind, f.data ->> 'unissued') is not true)`;

/** By kind of subject what is not told; kinds of which all is are left out. Facts about a directive may have its standing as theirs. */
function untoldIn(sightOn: (kind: IssuedKind) => Sight): string {
  const entries = issuedKinds.flatMap((kind) => {
    const sight = sightOn(kind);
    if (sight === 'all') return [];
    return (kind === 'directives' ? [kind, 'directive'] : [kind]).map((subject) => [subject, untold[sight]] as const);
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** A page of the audit, newest first. Counting stops at 100,000: nobody turns that many pages. */
export async function readFacts(
  database: Database,
  question: FactQuestion,
): Promise<{ total: number; items: FactEntry[] }> {
  const { type, subjectKind, subjectKey, actor, requestId, from, to } = question;
  const asked = [type, subjectKind, subjectKey, actor, requestId, from, to].map((value) => value ?? null);
  const params = [untoldIn((kind) => question.sights[kind]), ...asked];
  const where = `${visible} and ($2::text is null or f.type = $2) and ($3::text is null or f.subject_kind = $3)
    and ($4::text is null or f.subject_key = $4) and ($5::text is null or f.actor = $5)
    and ($6::text is null or f.request_id = $6 or $6 = any (string_to_array(f.request_id, ' ')))
    and ($7::timestamptz is null or f.at >= $7) and ($8::timestamptz is null or f.at < $8)`;
  const [items, counted] = await Promise.all([
    entries(database.query, `select ${columns} from fact f where ${where} order by f.id desc limit $9 offset $10`, [
      ...params,
      question.perPage,
      (question.page - 1) * question.perPage,
    ]),
    database.query<{ total: string }>(
      `select count(*) as total from (select from fact f where ${where} limit 100000) counted`,
      params,
    ),
  ]);
  return { total: Number(counted[0]?.total ?? 0), items };
}

/** What happened to one thing, newest first, at most the last 500. */
export function readHistory(
  database: Database,
  subjectKind: string,
  subjectKey: string,
  sights: Sights,
): Promise<FactEntry[]> {
  const sql = `/* history */ select ${columns} from fact f
    where f.subject_kind = $2 and f.subject_key = $3 and ${visible} order by f.id desc limit 500`;
  return entries(database.query, sql, [untoldIn((kind) => sights[kind]), subjectKind, subjectKey]);
}

/** The newest facts of some types that everybody may see; long lists of changes are left out. */
export function readLatestFacts(database: Database, types: readonly string[], limit: number): Promise<FactEntry[]> {
  const brief = columns.replace(
    'else f.data end',
    `when pg_column_size(f.data) > 8000 then f.data - 'changes' else f.data end`,
  );
  const sql = `/* latest-facts */ select ${brief} from fact f
    where f.type = any ($2) and f.subject_kind not in ('users', 'user') and ${visible} order by f.id desc limit $3`;
  return entries(database.query, sql, [untoldIn(() => 'issued'), types, limit]);
}

async function entries(query: Query, sql: string, params: readonly unknown[]): Promise<FactEntry[]> {
  const rows = await query<FactEntry>(sql, params);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
