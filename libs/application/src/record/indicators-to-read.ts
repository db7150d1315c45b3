import type { Indicator } from '@jiju/contract';
import type { IndicatorToRead } from '@jiju/domain';
import type { RecordMemory, StoredRecord } from './record-memory.ts';

/** The indicators in use, and those of the named ones that are archived, by code. */
export async function indicatorsToRead(
  records: RecordMemory,
  named: Iterable<string>,
): Promise<Map<string, IndicatorToRead>> {
  const known = new Map((await records.all('indicators')).map(toRead));
  for (const code of new Set(named)) {
    if (known.has(code)) continue;
    const archived = await records.findByCode('indicators', code);
    if (archived) known.set(...toRead(archived));
  }
  return known;
}

function toRead(record: StoredRecord): [string, IndicatorToRead] {
  const { code, frequency, archivedAt } = record as unknown as Indicator;
  return [code, { frequency, archived: archivedAt !== null }];
}
