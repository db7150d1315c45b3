import type { StoredRecord } from '@jiju/application';
import { allSights, type MethodRecord, type MethodVersion } from '@jiju/contract';
import { readRecordByCode, readRecords, type Database } from '@jiju/persistence';
import { BadInput } from '../evaluate/bad-input.ts';

export type Version = StoredRecord & MethodVersion;

/** The method of a code, with its frequency. */
export async function methodNamed(database: Database, code: string): Promise<StoredRecord & MethodRecord> {
  const record = await readRecordByCode(database, 'methods', code);
  if (!record) throw new BadInput(`there is no method ${code}`);
  return record as StoredRecord & MethodRecord;
}

/** Its versions, drafts among them, by number; those in the archive are left out. */
export async function versionsOf(database: Database, { code }: MethodRecord): Promise<Version[]> {
  const { items } = await readRecords(database, 'method-versions', {
    page: 1,
    perPage: 10_000,
    sort: 'number',
    order: 'asc',
    archived: 'false',
    filters: { methodCode: [code] },
    sights: allSights,
  });
  return items as Version[];
}

export function versionNumbered(versions: readonly Version[], number: number): Version {
  const found = versions.find((version) => version.number === number);
  if (found) return found;
  throw new BadInput(`there is no version ${number}; there are ${versions.map((one) => one.number).join(', ')}`);
}
