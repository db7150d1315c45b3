import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { StoredRecord } from '@jiju/application';
import type { RecordKind, Sights } from '@jiju/contract';
import { isSeen, type Sight } from '@jiju/domain';
import type { Database } from '../database/database.ts';
import { seenFilter, withoutUnissuedAnswers } from './issued-records.ts';
import { toRecord } from './record-memory.ts';
import { recordShapes } from './record-shapes.ts';

/** What a list of records is asked for. Fields were checked against the contract before. */
export interface RecordQuestion {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  /** Words that the searched columns must contain. */
  readonly q?: string | undefined;
  readonly archived: 'false' | 'true' | 'all';
  readonly ids?: readonly number[] | undefined;
  /** Columns, or special filters of the kind, and the values they may have. */
  readonly filters: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  readonly sights: Sights;
}

export interface RecordPage {
  readonly total: number;
  readonly items: readonly StoredRecord[];
}

type Row = Readonly<Record<string, unknown>>;

/** A page of the records of a kind. Equal values of the sorted column stand in the order of their ids. */
export async function readRecords(database: Database, kind: RecordKind, question: RecordQuestion): Promise<RecordPage> {
  const { entity } = recordShapes[kind];
  const orderBy = [{ [question.sort]: question.order }, ...(question.sort === 'id' ? [] : [{ id: 'asc' }])];
  const [rows, total] = await database.entities().findAndCount(entity, where(kind, question), {
    orderBy: orderBy as unknown as QueryOrderMap<object>[],
    limit: question.perPage,
    offset: (question.page - 1) * question.perPage,
  });
  const items = rows.map((row) => toRecord(kind, row as Row));
  return { total, items: await asSeen(database, kind, items, question.sights) };
}

/** One record, archived or not; what the visitor does not see is not there. */
export async function readRecord(
  database: Database,
  kind: RecordKind,
  id: number,
  sights: Sights,
): Promise<StoredRecord | undefined> {
  const record = await one(database.entities(), kind, { id });
  if (!record || !isSeen(kind, record, sightIn(sights, kind))) return undefined;
  return (await asSeen(database, kind, [record], sights))[0];
}

export async function readRecordByCode(
  database: Database,
  kind: RecordKind,
  code: string,
): Promise<StoredRecord | undefined> {
  return one(database.entities(), kind, { [recordShapes[kind].codeColumn]: code });
}

async function one(
  em: EntityManager,
  kind: RecordKind,
  filter: FilterQuery<object>,
): Promise<StoredRecord | undefined> {
  const row = await em.findOne(recordShapes[kind].entity, filter);
  return row ? toRecord(kind, row) : undefined;
}

const sightIn = (sights: Sights, kind: RecordKind): Sight => (sights as Partial<Record<string, Sight>>)[kind] ?? 'all';

/** What records of a kind say of others is left out where the visitor does not see those. */
async function asSeen(
  database: Database,
  kind: RecordKind,
  records: StoredRecord[],
  sights: Sights,
): Promise<StoredRecord[]> {
  if (kind === 'named-problems' && sights.directives !== 'all') return withoutUnissuedAnswers(database, records);
  // What was said before a version came into force is not said to everybody afterwards.
  if (kind === 'method-versions' && sights[kind] === 'issued')
    return records.map((record) => ({ ...record, review: null, reviewState: 'none' }));
  return records;
}

const nothing = { id: { $in: [] } };

function where(kind: RecordKind, { q, archived, ids, filters, sights }: RecordQuestion): FilterQuery<object> {
  const special = recordShapes[kind].filters ?? {};
  const every: object[] = Object.entries(filters).map(([name, values]) => {
    // Whoever is not shown the review of a version is not told of it by a filter.
    if (name === 'reviewState' && sightIn(sights, kind) === 'issued') return values.includes('none') ? {} : nothing;
    return special[name]?.(values.map(String)) ?? { [name]: { $in: values } };
  });
  if (archived !== 'all') every.push({ archivedAt: archived === 'true' ? { $ne: null } : null });
  const seen = seenFilter(kind, sightIn(sights, kind));
  if (seen) every.push(seen);
  if (ids) every.push({ id: { $in: ids } });
  for (const word of q?.split(/\s+/).filter(Boolean) ?? []) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    every.push({ $or: recordShapes[kind].searched.map((column) => ({ [column]: { $ilike: pattern } })) });
  }
  return { $and: every };
}
