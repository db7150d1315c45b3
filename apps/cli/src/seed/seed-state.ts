import type { Database } from '@jiju/persistence';

/** Whose facts a seed leaves that was interrupted, its computing included. */
const ownHands = ['cli:seed', 'cli:recompute', 'worker'];

/**
 * What a seed finds: `empty`, or what an interrupted one left; `in-use`, when there are users, which a seed makes last; `foreign`, when
 * somebody else has written and there are no users.
 */
export async function seedState({ query }: Pick<Database, 'query'>): Promise<'empty' | 'in-use' | 'foreign'> {
  const [users] = await query<{ some: boolean }>('select exists (select from app_user) as some');
  if (users?.some) return 'in-use';
  const [facts] = await query<{ some: boolean }>('select exists (select from fact where actor <> all($1)) as some', [
    ownHands,
  ]);
  return facts?.some ? 'foreign' : 'empty';
}
