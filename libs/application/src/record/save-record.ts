import { problem, refuse, unissuedIn, type Fact, type Refusal } from '@jiju/domain';
import type { RecordKind } from '@jiju/contract';
import type { Actor, EditMemory, House, Outcome } from '../path/house.ts';
import { checkRecord } from './check-record.ts';
import { codeOf } from './code-of.ts';
import type { RuleKind } from '../rule/judged-periods.ts';
import type { StoredRecord } from './record-memory.ts';
import { stillUsed } from './still-used.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that a fact carries whether they changed or not, because consequences hang on them. */
const alwaysTold = ['periodCode', 'parentCode', 'methodCode'];
const alwaysToldOf: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  'method-versions': ['state', 'effectiveFrom', 'effectiveTo'],
};
/** Fields that say nothing about the record itself, or must never be told. */
const neverTold = ['id', 'revision', 'updatedAt', 'passwordHash', 'answeredBy'];

/** Create a record. Refused with every problem found; a code that is taken, archived records included, is one. */
export function createRecord(house: House) {
  return (actor: Actor, kind: RecordKind, fields: Fields): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, (memory) => createIn(memory, kind, fields));
}

/** The same inside a transaction that creates more than one, as the seed does. */
export async function createIn(
  { records, reported, judged }: EditMemory,
  kind: RecordKind,
  fields: Fields,
): Promise<Outcome<StoredRecord> | Refusal> {
  const code = codeOf(kind, fields);
  if (await records.findByCode(kind, code)) return refuse('code-taken', { code }, kind === 'users' ? 'login' : 'code');
  const refused = await checkRecord({ kind, before: undefined, after: fields, records, reported, judged });
  if (refused.length > 0) return { refused };
  const record = await records.insert(kind, fields);
  return { facts: [changed(kind, 'created', undefined, record)], result: record };
}

/** Change a record that was seen at `revision`; somebody else's change in between is told, not overwritten. */
export function changeRecord(house: House) {
  return (
    actor: Actor,
    kind: RecordKind,
    id: number,
    revision: number,
    fields: Fields,
  ): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, (memory) => changeIn(memory, kind, id, revision, fields));
}

/** The same for a rule whose results of the past shall change: an edit that would change them is refused otherwise. */
export function correctRecord(house: House) {
  return (
    actor: Actor,
    kind: RuleKind,
    id: number,
    revision: number,
    fields: Fields,
  ): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, (memory) => changeIn(memory, kind, id, revision, fields, true));
}

/** A change inside a transaction that does more than that. */
export async function changeIn(
  { records, reported, judged }: EditMemory,
  kind: RecordKind,
  id: number,
  revision: number,
  fields: Fields,
  corrects = false,
): Promise<Outcome<StoredRecord> | Refusal> {
  const before = await records.find(kind, id);
  if (!before) return refuse('not-found', { kind, id });
  const stale = staleRevision(before, revision);
  if (stale) return stale;
  if (before.archivedAt !== null) return refuse('record-archived', { code: codeOf(kind, before) });
  const code = codeOf(kind, fields);
  if (code !== codeOf(kind, before) && (await records.findByCode(kind, code)))
    return refuse('code-taken', { code }, 'code');
  const refused = await checkRecord({ kind, before, after: fields, records, reported, judged, corrects });
  if (refused.length > 0) return { refused };
  const after = await records.update(kind, id, fields);
  return { facts: [changed(kind, 'changed', before, after)], result: after };
}

/** Archive a record, or bring it back. Archived records are kept, and leave every computation. */
export function archiveRecord(house: House) {
  return (
    actor: Actor,
    kind: RecordKind,
    id: number,
    revision: number,
    archivedAt: string | null,
  ): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, (memory) => archiveIn(memory, kind, id, revision, archivedAt));
}

/** The same inside a transaction that does more than that. */
export async function archiveIn(
  { records, reported, judged }: EditMemory,
  kind: RecordKind,
  id: number,
  revision: number,
  archivedAt: string | null,
): Promise<Outcome<StoredRecord> | Refusal> {
  const before = await records.find(kind, id);
  if (!before) return refuse('not-found', { kind, id });
  const stale = staleRevision(before, revision);
  if (stale) return stale;
  if ((before.archivedAt === null) === (archivedAt === null)) return { facts: [], result: before };
  // Restored, it stands among the others again, and they went on without it.
  const after = { ...ownFields(before), archivedAt };
  const refused =
    archivedAt === null
      ? await checkRecord({ kind, before, after, records, reported, judged })
      : await stillUsed(kind, before, records);
  if (refused.length > 0) return { refused };
  const stored = await records.update(kind, id, after);
  return { facts: [changed(kind, archivedAt === null ? 'restored' : 'archived', before, stored)], result: stored };
}

/** The refusal of whoever saw an earlier revision. */
export function staleRevision(before: Pick<StoredRecord, 'revision'>, seen: number): Refusal | undefined {
  if (before.revision === seen) return undefined;
  return { refused: [problem('stale-revision', { seen, now: before.revision })] };
}

/** The fields of a record that are its own to write. */
export function ownFields(record: StoredRecord): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !['id', 'revision', 'updatedAt'].includes(name)));
}

/** The fact of an edit, with the fields that differ. */
export function changed(
  kind: RecordKind,
  action: 'created' | 'changed' | 'archived' | 'restored',
  before: StoredRecord | undefined,
  after: StoredRecord,
): Fact {
  const names = Object.keys(after).filter(
    (name) =>
      !neverTold.includes(name) &&
      (alwaysTold.includes(name) ||
        alwaysToldOf[kind]?.includes(name) ||
        !before ||
        JSON.stringify(before[name]) !== JSON.stringify(after[name])),
  );
  const pick = (record: StoredRecord): Fields => Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
  return {
    type: 'RecordChanged',
    kind,
    id: after.id,
    code: codeOf(kind, after),
    action,
    before: before ? pick(before) : {},
    after: pick(after),
    ...unissuedIn(kind, before, after),
  };
}
