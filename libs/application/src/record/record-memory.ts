import type { RecordKind } from '@jiju/contract';

/** A stored record: the fields of its kind and those every record has. */
export interface StoredRecord extends Readonly<Record<string, unknown>> {
  readonly id: number;
  readonly revision: number;
  readonly archivedAt: string | null;
}

export interface RecordMemory {
  find(kind: RecordKind, id: number): Promise<StoredRecord | undefined>;
  findByCode(kind: RecordKind, code: string): Promise<StoredRecord | undefined>;
  /** Every record of a kind that is not archived. */
  all(kind: RecordKind): Promise<StoredRecord[]>;
  insert(kind: RecordKind, fields: Readonly<Record<string, unknown>>): Promise<StoredRecord>;
  insertAll(kind: RecordKind, fields: readonly Readonly<Record<string, unknown>>[]): Promise<StoredRecord[]>;
  /** Writes the fields and raises the revision by one. */
  update(kind: RecordKind, id: number, fields: Readonly<Record<string, unknown>>): Promise<StoredRecord>;
}
