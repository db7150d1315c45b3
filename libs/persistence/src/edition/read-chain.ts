import type { ChainLink, FrozenFact } from '@jiju/domain';
import type { Database } from '../database/database.ts';

/** Every edition in the order in which they were frozen, one at a time: a content can be large. */
export async function* readChain({ query }: Pick<Database, 'query'>): AsyncGenerator<ChainLink> {
  const ids = await query<{ id: number }>('select id from edition order by number nulls first, id');
  for (const { id } of ids) {
    const [link] = await query<ChainLink>('select code, number, hash, content from edition where id = $1', [id]);
    if (link) yield link;
  }
}

/** What the audit told of freezing. */
export function readFrozenFacts({ query }: Pick<Database, 'query'>): Promise<FrozenFact[]> {
  return query<FrozenFact>(
    `select subject_key as code, data -> 'after' ->> 'hash' as hash from fact
     where subject_kind = 'editions' and type = 'RecordChanged' and data ->> 'action' = 'created' order by id`,
  );
}
