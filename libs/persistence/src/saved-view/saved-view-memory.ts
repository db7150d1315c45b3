import type { SavedViewMemory } from '@jiju/application';
import type { SavedView } from '@jiju/contract';
import type { Query } from '../database/database.ts';
import { plainView, viewColumns } from './read-saved-views.ts';

/** Inside a transaction. */
export function savedViewMemory(query: Query): SavedViewMemory {
  const written = ([row]: SavedView[]): SavedView => {
    if (!row) throw new Error('no view was written');
    return plainView(row);
  };
  return {
    async hold(userId) {
      // Two pages of one user that save at the same moment: the second counts what the first has saved.
      await query(`select pg_advisory_xact_lock(hashtext('saved views'), $1)`, [userId]);
      return query<SavedView>('select id, page, name from saved_view where user_id = $1', [userId]);
    },
    async add(userId, { page, name, query: look }, at) {
      return written(
        await query<SavedView>(
          `insert into saved_view (user_id, page, name, query, saved_at) values ($1, $2, $3, $4, $5::timestamptz)
           returning ${viewColumns}`,
          [userId, page, name, look, at],
        ),
      );
    },
    async change(userId, id, { name, query: look }, at) {
      return written(
        await query<SavedView>(
          `update saved_view set name = $3, query = $4, saved_at = $5::timestamptz where user_id = $1 and id = $2
           returning ${viewColumns}`,
          [userId, id, name, look, at],
        ),
      );
    },
    async remove(userId, id) {
      await query('delete from saved_view where user_id = $1 and id = $2', [userId, id]);
    },
  };
}
