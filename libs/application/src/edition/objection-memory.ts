import type { Objection, ObjectionAnswer, ObjectionInput } from '@jiju/contract';

/** Objections to editions, inside the transaction of an edit. */
export interface ObjectionMemory {
  find(id: number): Promise<Objection | undefined>;
  /** Whether the edition says anything about the cluster. */
  concerns(editionCode: string, clusterCode: string): Promise<boolean>;
  insert(
    fields: ObjectionInput & { readonly editionCode: string; readonly filedBy: string; readonly filedAt: string },
  ): Promise<Objection>;
  answer(
    id: number,
    fields: ObjectionAnswer & { readonly answeredBy: string; readonly answeredAt: string },
  ): Promise<Objection>;
}
