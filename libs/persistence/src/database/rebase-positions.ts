import type { Query } from './database.ts';

/**
 * Positions are transaction numbers of one PostgreSQL cluster. In a database that was restored into another one they may
 * lie in the future, where no reader of facts and no guard of results would ever reach them: then everything counts as
 * older than anything that is still to come. Whoever follows the stream from before begins anew.
 */
export async function rebasePositions(query: Query): Promise<boolean> {
  const [row] = await query<{ ahead: boolean }>(
    `select coalesce((select max(xid) from fact) >= pg_snapshot_xmax(pg_current_snapshot()), false) as ahead`,
  );
  if (!row?.ahead) return false;
  await query(`update fact set xid = '3'::xid8`);
  for (const table of [
    'metric',
    'region_total',
    'ranking',
    'star_rating',
    'award_result',
    'directive_status',
    'robustness',
  ]) {
    await query(`update ${table} set input_revision = 0`);
  }
  return true;
}
