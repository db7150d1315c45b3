import { issuedKinds, type IssuedKind } from '@jiju/domain';
import type { FactEntry } from '@jiju/contract';
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
  /** Kinds of which the visitor sees only what was issued. */
  readonly issuedOnly: readonly IssuedKind[];
}

/** Columns of a fact. What was before it was issued is left out for whoever sees only what was, `$1` says of which subjects. */
const columns = `f.id::float8 as id, f.type, f.subject_kind as "subjectKind", f.subject_key as "subjectKey", f.actor, f.at,
  f.request_id as "requestId", case when f.subject_kind = any ($1) and f.data ->> 'unissued' = 'until-now'
    then f.data || '{"before":{}}' else f.data end as data`;

const visible = `(f.subject_kind <> all ($1) or f.data ->> 'unissued' is distinct from 'still')`;

/** Facts about a directive have the directive or its standing as their subject. */
const subjectsOf = (kinds: readonly IssuedKind[]): string[] =>
  kinds.flatMap((kind) => (kind === 'directives' ? ['directives', 'directive'] : [kind]));

/** A page of the audit, newest first. Counting stops at 100,000: nobody turns that many pages. */
export async function readFacts(
  database: Database,
  question: FactQuestion,
): Promise<{ total: number; items: FactEntry[] }> {
  const { type, subjectKind, subjectKey, actor, requestId, from, to } = question;
  const asked = [type, subjectKind, subjectKey, actor, requestId, from, to].map((value) => value ?? null);
  const params = [subjectsOf(question.issuedOnly), ...asked];
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
  issuedOnly: readonly IssuedKind[],
): Promise<FactEntry[]> {
  const sql = `/* history */ select ${columns} from fact f
    where f.subject_kind = $2 and f.subject_key = $3 and ${visible} order by f.id desc limit 500`;
  return entries(database.query, sql, [subjectsOf(issuedOnly), subjectKind, subjectKey]);
}

/** The newest facts of some types that everybody may see; long lists of changes are left out. */
export function readLatestFacts(database: Database, types: readonly string[], limit: number): Promise<FactEntry[]> {
  const brief = columns.replace(
    'else f.data end',
    `when pg_column_size(f.data) > 8000 then f.data - 'changes' else f.data end`,
  );
  const sql = `/* latest-facts */ select ${brief} from fact f
    where f.type = any ($2) and f.subject_kind not in ('users', 'user') and ${visible} order by f.id desc limit $3`;
  return entries(database.query, sql, [subjectsOf(issuedKinds), types, limit]);
}

async function entries(query: Query, sql: string, params: readonly unknown[]): Promise<FactEntry[]> {
  const rows = await query<FactEntry>(sql, params);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
