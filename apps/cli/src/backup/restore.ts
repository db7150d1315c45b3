import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase, rebasePositions } from '@jiju/persistence';
import { readConfig, restoreEmbeddedPostgres } from '@jiju/platform';
import { exitCode, type Verb } from '../io.ts';
import { migrate } from '../migrate/migrate.ts';
import { runPostgresTool } from './postgres-tool.ts';

/**
 * `restore --file <path> [--yes]`: in a database of one's own everything is replaced by the backup, which wants a yes, and brought to the
 * latest schema; the embedded one is made from a backup in a data folder that has none yet.
 */
export const restore: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { file: { type: 'string' }, yes: { type: 'boolean' } } });
  if (!values.file || !existsSync(values.file)) {
    io.err('jiju restore: name an existing backup with --file\n');
    return exitCode.badInput;
  }
  const { databaseUrl, dataDir } = readConfig();
  if (databaseUrl === undefined) {
    await restoreEmbeddedPostgres(dataDir, values.file);
    io.out(`Restored: ${values.file}\nThe next start on ${dataDir} goes on with it.\n`);
    return exitCode.ok;
  }
  if (!values.yes) {
    io.err('jiju restore: everything in the database will be replaced by the backup; say --yes to do it\n');
    return exitCode.badInput;
  }
  await runPostgresTool('pg_restore', databaseUrl, [
    '--clean',
    '--if-exists',
    '--no-owner',
    '--single-transaction',
    values.file,
  ]);
  const database = await openDatabase({ url: databaseUrl, pool: 1 });
  try {
    await rebasePositions(database.query);
  } finally {
    await database.close();
  }
  io.out(`Restored: ${values.file}\n`);
  return migrate([], io);
};
