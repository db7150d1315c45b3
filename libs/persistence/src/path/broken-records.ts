import type { BrokenRecord } from '@jiju/domain';

/** Collects the records that cannot be loaded while the others are. */
export class BrokenRecords {
  readonly found: BrokenRecord[] = [];

  add(record: BrokenRecord): void {
    this.found.push(record);
  }

  /** What is made of each record; one that throws is set aside with what it said. */
  sound<R, T>(records: readonly R[], make: (record: R) => T, name: (record: R, reason: string) => BrokenRecord): T[] {
    return records.flatMap((record) => {
      try {
        return [make(record)];
      } catch (error) {
        this.add(name(record, error instanceof Error ? error.message : String(error)));
        return [];
      }
    });
  }
}
