import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase, rebasePositions } from '@jiju/persistence';
import { readServerConfig } from '@jiju/platform';
import { exitCode, type Verb } from '../io.ts';
import { migrate } from '../migrate/migrate.ts';
import { runPostgresTool } from './postgres-tool.ts';

/** `restore --file <path> --yes`: replace everything in the database by a backup, then bring it to the latest schema. */
export const restore: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { file: { type: 'string' }, yes: { type: 'boolean' } } });
  if (!values.file || !existsSync(values.file)) {
    io.err('jiju restore: name an existing backup with --file\n');
    return exitCode.badInput;
  }
  if (!values.yes) {
    io.err('jiju restore: everything in the database will be replaced by the backup; say --yes to do it\n');
    return exitCode.badInput;
  }
  const { databaseUrl } = readServerConfig();
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
