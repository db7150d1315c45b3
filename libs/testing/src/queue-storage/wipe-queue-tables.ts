import { queryDatabase } from '../test-database/test-database.ts';

/** Everything the queue keeps in PostgreSQL, gone; its tables stay. */
export async function wipeQueueTables(url: string): Promise<void> {
  const tables = await queryDatabase<{ name: string }>(
    url,
    `select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
  );
  const truncate = `truncate ${tables.map(({ name }) => name).join(', ')}`;
  for (;;) {
    try {
      await queryDatabase(url, truncate);
      return;
    } catch (error) {
      // Whoever works on the queue meanwhile locks the tables in another order; PostgreSQL may end us for it.
      if ((error as { code?: unknown }).code !== '40P01') throw error;
    }
  }
}
