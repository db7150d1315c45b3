import type { StoredEdition } from '@jiju/application';
import type { EditionContent, Sight } from '@jiju/domain';
import type { Database } from '../database/database.ts';
import { editionColumns, plainEdition } from './edition-memory.ts';
import { asShown, seenEdition, shownReviewState } from './seen-edition.ts';

export interface EditionQuestion {
  readonly page: number;
  readonly perPage: number;
  readonly methodCode?: string | undefined;
  readonly periodCode?: string | undefined;
  readonly state?: string | undefined;
  readonly reviewState?: string | undefined;
  readonly sight: Sight;
}

/** Editions, newest first. */
export async function readEditions(
  { query }: Database,
  { page, perPage, methodCode, periodCode, state, reviewState, sight }: EditionQuestion,
): Promise<{ total: number; items: StoredEdition[] }> {
  const rows = await query<StoredEdition & { total: string }>(
    `select ${editionColumns}, count(*) over () as total from edition e
     where ($1::text is null or e.method_code = $1) and ($2::text is null or e.period = $2) and ($3::text is null or e.state = $3)
       and ($4::text is null or ${shownReviewState('e', sight)} = $4) and ${seenEdition('e', sight)}
     order by e.id desc limit $5 offset $6`,
    [methodCode ?? null, periodCode ?? null, state ?? null, reviewState ?? null, perPage, (page - 1) * perPage],
  );
  const items = rows.map(({ total: _counted, ...row }) => asShown(plainEdition(row), sight));
  return { total: Number(rows[0]?.total ?? 0), items };
}

/** Everything that was frozen in an edition, and its hash; nothing for one that was frozen before there was a chain. */
export async function readEditionContent(
  { query }: Pick<Database, 'query'>,
  code: string,
): Promise<{ readonly content: EditionContent; readonly hash: string } | undefined> {
  const [row] = await query<{ content: EditionContent; hash: string }>(
    'select content, hash from edition where code = $1 and number is not null',
    [code],
  );
  return row;
}

/** One edition without what was frozen in it. */
export async function readEditionHead(
  { query }: Pick<Database, 'query'>,
  id: number,
  sight: Sight,
): Promise<StoredEdition | undefined> {
  const [row] = await query<StoredEdition>(
    `select ${editionColumns} from edition e where e.id = $1 and ${seenEdition('e', sight)}`,
    [id],
  );
  return row && asShown(plainEdition(row), sight);
}

/** One edition with everything that was frozen in it. */
export const readEdition = (
  database: Pick<Database, 'query'>,
  id: number,
  sight: Sight,
): Promise<FrozenEdition | undefined> => readOne(database, 'e.id', id, sight);

/** The same by its code. */
export const readEditionByCode = (
  database: Pick<Database, 'query'>,
  code: string,
  sight: Sight,
): Promise<FrozenEdition | undefined> => readOne(database, 'e.code', code, sight);

type FrozenEdition = StoredEdition & { readonly content: unknown };

async function readOne(
  { query }: Pick<Database, 'query'>,
  key: 'e.id' | 'e.code',
  value: number | string,
  sight: Sight,
): Promise<FrozenEdition | undefined> {
  const [row] = await query<FrozenEdition>(
    `select ${editionColumns}, e.content from edition e where ${key} = $1 and ${seenEdition('e', sight)}`,
    [value],
  );
  return row && { ...asShown(plainEdition(row), sight), content: row.content };
}
