import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver, type Options } from '@mikro-orm/postgresql';
import { migrationList } from '../migrations/migration-list.ts';
import { entities } from './entities.ts';

/** How the ORM sees the house; the connection is added by whoever opens it. */
export const ormOptions: Options = {
  driver: PostgreSqlDriver,
  entities,
  extensions: [Migrator],
  // Every use takes its own fork; the global one is only a factory.
  allowGlobalContext: true,
  forceUtcTimezone: true,
  migrations: {
    migrationsList: migrationList,
    tableName: 'migration',
    transactional: true,
    allOrNothing: true,
    snapshot: false,
    silent: true,
  },
  // BullMQ owns the schema of its own name.
  schemaGenerator: { ignoreSchema: ['bullmq'] },
};
