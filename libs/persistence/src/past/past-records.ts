import type { EntityManager } from '@mikro-orm/core';
import { ownFields } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import type { Query } from '../database/database.ts';
import { toRecord } from '../record/record-memory.ts';
import { recordShapes } from '../record/record-shapes.ts';
import { pastKinds } from './past-tables.ts';

interface ToldChange {
  readonly kind: RecordKind;
  readonly id: number;
  readonly action: string;
  readonly before: Readonly<Record<string, unknown>>;
}

/** A record as the present has it, and what to take back of it. */
interface Undoing {
  isNew: boolean;
  changes: number;
  fields: Record<string, unknown>;
}

const selectLater = (present: string): string => `/* changes-since */
select f.subject_kind as kind, (f.data ->> 'id')::int as id, f.data ->> 'action' as action, f.data -> 'before' as before
from ${present}.fact f where f.type = 'RecordChanged' and f.subject_kind = any ($1) and f.at > $2::timestamptz order by f.id desc`;

/** The last change of each record up to the moment: the facts of this connection end there. */
const selectLast = `/* last-changes */
select (data ->> 'id')::int as id, max(at) as at from fact
where type = 'RecordChanged' and subject_kind = $1 and (data ->> 'id')::int = any ($2) group by 1`;

/** Takes back every change of a record since the moment, the newest first; what was created since is not there. */
export async function undoRecords(query: Query, em: EntityManager, present: string, moment: string): Promise<void> {
  const byKind = new Map<RecordKind, Map<number, Undoing>>();
  for (const { kind, id, action, before } of await query<ToldChange>(selectLater(present), [pastKinds, moment])) {
    const ofKind = byKind.get(kind) ?? new Map<number, Undoing>();
    byKind.set(kind, ofKind);
    const undoing = ofKind.get(id) ?? { isNew: false, changes: 0, fields: {} };
    ofKind.set(id, undoing);
    undoing.changes += 1;
    undoing.isNew ||= action === 'created';
    Object.assign(undoing.fields, recordShapes[kind].fromTold?.(before) ?? before);
  }
  for (const [kind, records] of byKind) await undoKind(query, em, kind, records);
}

async function undoKind(
  query: Query,
  em: EntityManager,
  kind: RecordKind,
  records: ReadonlyMap<number, Undoing>,
): Promise<void> {
  const { entity, toRow } = recordShapes[kind];
  const created = [...records].filter(([, { isNew }]) => isNew).map(([id]) => id);
  const changed = [...records].filter(([, { isNew }]) => !isNew).map(([id]) => id);
  if (created.length > 0) await em.nativeDelete(entity, { id: { $in: created } });
  if (changed.length === 0) return;
  const columns = em.getMetadata().get(entity).properties;
  const lastAt = new Map(
    (await query<{ id: number; at: string }>(selectLast, [kind, changed])).map((one) => [one.id, one.at]),
  );
  for (const row of (await em.find(entity, { id: { $in: changed } })) as (object & {
    id: number;
    revision: number;
    updatedAt: Date;
  })[]) {
    const { fields, changes } = records.get(row.id) as Undoing;
    const then = { ...ownFields(toRecord(kind, row)), ...fields };
    const written = toRow ? toRow(then) : then;
    // A field that the records do not have any more is not brought back.
    const known = Object.fromEntries(Object.entries(written).filter(([name]) => Object.hasOwn(columns, name)));
    em.assign(row, known as never, { mergeObjectProperties: false });
    row.revision -= changes;
    row.updatedAt = new Date(lastAt.get(row.id) ?? row.updatedAt);
  }
  await em.flush();
  em.clear();
}
