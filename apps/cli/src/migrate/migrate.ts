import { parseArgs } from 'node:util';
import { openQueueBackend } from '@jiju/messaging';
import { migrateDatabase } from '@jiju/persistence';
import { readServerConfig } from '@jiju/platform';
import { exitCode, type Verb } from '../io.ts';

/** `migrate`: bring the database, and the queue's tables in it, to the latest schema. */
export const migrate: Verb = async (argv, io) => {
  parseArgs({ args: [...argv], options: {} });
  const { databaseUrl, redisUrl } = readServerConfig();
  const ran = await migrateDatabase(databaseUrl);
  const backend = openQueueBackend({
    databaseUrl,
    redisUrl,
    pool: 2,
    onError: (error) => io.err(`${error.message}\n`),
  });
  try {
    await backend.prepare();
  } finally {
    await backend.close();
  }
  io.out(ran.length > 0 ? `Migrated: ${ran.join(', ')}\n` : 'The database is up to date.\n');
  return exitCode.ok;
};
