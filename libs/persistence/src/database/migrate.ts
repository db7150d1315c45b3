import { openDatabase } from './database.ts';
import { rebasePositions } from './rebase-positions.ts';
import { refuseUnsuitable } from './refuse-unsuitable.ts';

/**
 * Brings a database to the latest schema. Answers the names of the migrations that ran.
 * @throws StartupProblem when the database is not fit for it; nothing was written then
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const database = await openDatabase({ url, pool: 2, applicationName: 'jiju-migrate' });
  try {
    await refuseUnsuitable(database.query);
    const ran = await database.orm.migrator.up();
    // A database that was restored by other means than ours is put right at its next start.
    await rebasePositions(database.query);
    return ran.map((migration) => migration.name);
  } finally {
    await database.close();
  }
}
