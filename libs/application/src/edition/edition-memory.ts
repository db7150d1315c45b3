import type { Edition } from '@jiju/contract';
import type { MethodDefinition, Period, Problem } from '@jiju/domain';

/** What a ranking was computed from and what came out, as it is stored now. */
export interface EditionSource {
  readonly methodVersion: number;
  readonly definition: MethodDefinition;
  /** Something it depends on changed and was not computed yet. */
  readonly stale: boolean;
  /** By code of the cluster, ascending. */
  readonly clusters: readonly {
    readonly code: string;
    /** Every value that counts, by indicator. */
    readonly values: Readonly<Record<string, number>>;
    readonly result: Readonly<Record<string, unknown>>;
  }[];
  /** Clusters that had figures and are in no ranking because they were archived; by code, ascending. */
  readonly archived: readonly { readonly code: string; readonly excluded: Problem }[];
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
  insert(fields: NewEdition): Promise<StoredEdition>;
  update(id: number, fields: Partial<Pick<StoredEdition, 'state' | 'postedUntil'>>): Promise<StoredEdition>;
}

export interface NewEdition extends Pick<
  Edition,
  'code' | 'methodCode' | 'periodCode' | 'noteZh' | 'noteEn' | 'supersedes' | 'hash'
> {
  readonly content: unknown;
}
