import { compareEditions, refuse, type EditionDifference, type Refusal, type Sight } from '@jiju/domain';
import type { Database } from '../database/database.ts';
import { readEditionContent, readEditionHead } from './read-editions.ts';

/**
 * What differs between an edition and the one it takes the place of. That one was posted once, so whoever sees the newer one
 * may know both.
 */
export async function readDifference(
  database: Pick<Database, 'query'>,
  id: number,
  sight: Sight,
): Promise<EditionDifference | Refusal> {
  const edition = await readEditionHead(database, id, sight);
  if (!edition) return refuse('not-found', { kind: 'editions', id });
  if (edition.supersedes === null) return refuse('edition-supersedes-none', { code: edition.code });
  const [before, after] = [
    await readEditionContent(database, edition.supersedes),
    await readEditionContent(database, edition.code),
  ];
  return before && after ? compareEditions(before, after) : refuse('edition-before-chain');
}
