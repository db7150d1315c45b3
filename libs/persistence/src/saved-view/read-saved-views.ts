import type { SavedView } from '@jiju/contract';
import type { Query } from '../database/database.ts';

export const viewColumns = 'id, page, name, query, saved_at as "savedAt"';

export const plainView = (row: SavedView): SavedView => ({ ...row, savedAt: new Date(row.savedAt).toISOString() });

/** What a user saved, by name: of one page, or of all. */
export async function readSavedViews(
  { query }: { readonly query: Query },
  userId: number,
  page?: string,
): Promise<SavedView[]> {
  const rows = await query<SavedView>(
    `select ${viewColumns} from saved_view where user_id = $1 and ($2::text is null or page = $2) order by page, name`,
    [userId, page ?? null],
  );
  return rows.map(plainView);
}
