import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import type { RecordMemory, StoredRecord } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import { recordShapes } from './record-shapes.ts';

type Row = Readonly<Record<string, unknown>>;
type Filter = FilterQuery<object>;

/** Records through the ORM, inside the transaction of `em`. */
export function recordMemory(em: EntityManager): RecordMemory {
  const find = async (kind: RecordKind, filter: Filter): Promise<StoredRecord | undefined> => {
    const row = await em.findOne(recordShapes[kind].entity, filter);
    return row ? toRecord(kind, row) : undefined;
  };
  return {
    find: (kind, id) => find(kind, { id }),
    findByCode: (kind, code) => find(kind, { [recordShapes[kind].codeColumn]: code }),
    all: (kind) => allRecords(em, kind),
    async insert(kind, fields) {
      const { entity, toRow } = recordShapes[kind];
      const row = em.create(entity, (toRow ? toRow(fields) : fields) as object);
      await em.persist(row).flush();
      em.clear();
      return (await find(kind, { id: (row as { id: number }).id })) as StoredRecord;
    },
    async insertAll(kind, all) {
      if (all.length === 0) return [];
      const { entity, toRow, codeColumn } = recordShapes[kind];
      const rowsToInsert = all.map((fields) => (toRow ? toRow(fields) : fields));
      await em.insertMany(entity, rowsToInsert);
      const codes = rowsToInsert.map((row) => row[codeColumn]);
      const rows = await em.find(
        entity,
        { [codeColumn]: { $in: codes } },
        {
          orderBy: { id: 'asc' } as never,
        },
      );
      return rows.map((row) => toRecord(kind, row as Row));
    },
    async update(kind, id, fields) {
      const { entity, toRow } = recordShapes[kind];
      const row = (await em.findOneOrFail(entity, { id })) as { revision: number; updatedAt: Date };
      em.assign(row, toRow ? toRow(fields) : fields, { mergeObjectProperties: false });
      row.revision += 1;
      row.updatedAt = new Date();
      await em.flush();
      em.clear();
      return (await find(kind, { id })) as StoredRecord;
    },
  };
}

/** Every record of a kind that is not archived. */
export async function allRecords(em: EntityManager, kind: RecordKind): Promise<StoredRecord[]> {
  const rows = await em.find(
    recordShapes[kind].entity,
    { archivedAt: null },
    {
      orderBy: { id: 'asc' } as never,
    },
  );
  return rows.map((row) => toRecord(kind, row as Row));
}

/** A row as the wire speaks of it: plain, instants as text. */
export function toRecord(kind: RecordKind, row: Row): StoredRecord {
  const plain = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
  return (recordShapes[kind].toRecord?.(plain) ?? plain) as StoredRecord;
}
