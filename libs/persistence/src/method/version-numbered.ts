import type { AskedVersion } from '@jiju/application';
import type { MethodVersion, Sights } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { readRecords } from '../record/read-records.ts';

/** The version of a method by its number, where whoever asks may see it; a draft may not be for everybody. */
export async function versionNumbered(
  database: Database,
  methodCode: string,
  number: number,
  sights: Sights,
): Promise<AskedVersion | undefined> {
  const { items } = await readRecords(database, 'method-versions', {
    ...{ page: 1, perPage: 1, sort: 'id', order: 'asc', archived: 'false' },
    filters: { methodCode: [methodCode], number: [number] },
    sights,
  });
  // Records of this kind are held to the contract when they are saved.
  return items[0] as MethodVersion | undefined;
}
