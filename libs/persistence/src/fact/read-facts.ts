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
}

const columns = `f.id::float8 as id, f.type, f.subject_kind as "subjectKind", f.subject_key as "subjectKey", f.actor, f.at,
  f.request_id as "requestId", f.data`;

/** A page of the audit, newest first. Counting stops at 100,000: nobody turns that many pages. */
export async function readFacts(
  database: Database,
  question: FactQuestion,
): Promise<{ total: number; items: FactEntry[] }> {
  const { type, subjectKind, subjectKey, actor, requestId, from, to } = question;
  const params = [type, subjectKind, subjectKey, actor, requestId, from, to].map((value) => value ?? null);
  const where = `($1::text is null or f.type = $1) and ($2::text is null or f.subject_kind = $2)
    and ($3::text is null or f.subject_key = $3) and ($4::text is null or f.actor = $4)
    and ($5::text is null or f.request_id = $5 or $5 = any (string_to_array(f.request_id, ' ')))
    and ($6::timestamptz is null or f.at >= $6) and ($7::timestamptz is null or f.at < $7)`;
  const [items, counted] = await Promise.all([
    entries(database.query, `select ${columns} from fact f where ${where} order by f.id desc limit $8 offset $9`, [
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
export function readHistory(database: Database, subjectKind: string, subjectKey: string): Promise<FactEntry[]> {
  const sql = `/* history */ select ${columns} from fact f where f.subject_kind = $1 and f.subject_key = $2 order by f.id desc limit 500`;
  return entries(database.query, sql, [subjectKind, subjectKey]);
}

/** The newest facts of some types that everybody may see; long lists of changes are left out. */
export function readLatestFacts(database: Database, types: readonly string[], limit: number): Promise<FactEntry[]> {
  const brief = columns.replace(
    'f.data',
    `case when pg_column_size(f.data) > 8000 then f.data - 'changes' else f.data end as data`,
  );
  const sql = `/* latest-facts */ select ${brief} from fact f
    where f.type = any ($1) and f.subject_kind not in ('users', 'user') order by f.id desc limit $2`;
  return entries(database.query, sql, [types, limit]);
}

async function entries(query: Query, sql: string, params: readonly unknown[]): Promise<FactEntry[]> {
  const rows = await query<FactEntry>(sql, params);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
