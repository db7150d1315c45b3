import type { Edition } from '@jiju/contract';
import type { EditionContent, EditionResult, Period } from '@jiju/domain';

/** A ranking as it is stored now. */
export interface EditionSource extends Pick<EditionContent, 'synthetic' | 'inputRevision' | 'clusters' | 'archived'> {
  readonly methodVersion: number;
  readonly methodName: { readonly nameZh: string; readonly nameEn: string };
  /** Something it depends on changed and was not computed yet. */
  readonly stale: boolean;
  /** By code of the cluster, ascending. */
  readonly results: readonly EditionResult[];
}

export interface StoredEdition extends Edition {
  readonly periodCode: Period;
}

/** Editions, inside the transaction of an edit. */
export interface EditionMemory {
  source(method: string, period: Period): Promise<EditionSource | undefined>;
  find(id: number): Promise<StoredEdition | undefined>;
  findByCode(code: string): Promise<StoredEdition | undefined>;
  /** The edition that is final now, if there is one. */
  finalOf(method: string, period: Period): Promise<StoredEdition | undefined>;
  /** Those that an upheld objection keeps from becoming final and that nothing took the place of yet, the newest first. */
  upheldOf(method: string, period: Period): Promise<StoredEdition[]>;
  /** The end of the chain: number and hash of the edition that was frozen last. */
  last(): Promise<{ readonly number: number; readonly hash: string } | undefined>;
  insert(content: EditionContent, hash: string): Promise<StoredEdition>;
  /** Writes the fields and raises the revision by one. */
  update(
    id: number,
    fields: Partial<Pick<StoredEdition, 'state' | 'postedUntil' | 'review' | 'reviewState'>>,
  ): Promise<StoredEdition>;
}
