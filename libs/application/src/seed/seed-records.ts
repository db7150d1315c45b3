import type { Fact, Refusal } from '@jiju/domain';
import { recordKindNames, type RecordKind } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { codeOf } from '../record/code-of.ts';
import { changed } from '../record/save-record.ts';

type Fields = Readonly<Record<string, unknown>>;
export type RecordsToSeed = Readonly<Partial<Record<RecordKind, readonly Fields[]>>>;

/**
 * Create many records in one transaction, each with its fact. For records that were proven sound beforehand (the
 * demonstration, a benchmark): they are not checked one by one. Records whose code exists are left as they are.
 * @returns how many were created.
 */
export function seedRecords(house: House) {
  return (actor: Actor, toSeed: RecordsToSeed): Promise<number | Refusal> =>
    house.editRecords(actor, async ({ records }) => {
      const facts: Fact[] = [];
      for (const kind of recordKindNames) {
        const wanted = toSeed[kind] ?? [];
        if (wanted.length === 0) continue;
        const known = new Set((await records.all(kind)).map((record) => codeOf(kind, record)));
        const created = await records.insertAll(
          kind,
          wanted.filter((fields) => !known.has(codeOf(kind, fields))),
        );
        facts.push(...created.map((record) => changed(kind, 'created', undefined, record)));
      }
      return { facts, result: facts.length };
    });
}
