import { withServerOptions } from '@jiju/platform';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { ClientConfig } from 'pg';
import { ormOptions } from './orm-options.ts';
import { PreparedClient } from './prepared-client.ts';
import {
  runTransaction,
  type Query,
  type Transaction,
  type TransactionContext,
  type TransactionOptions,
} from './transaction.ts';

export type { Query, Send, Transaction, TransactionContext, TransactionOptions } from './transaction.ts';

export interface Database {
  readonly orm: MikroORM;
  /** An entity manager of its own, joined to a transaction where one is given. */
  entities(context?: TransactionContext): EntityManager;
  /** A statement of its own, outside any transaction. */
  readonly query: Query;
  /** Runs `work` in one transaction (READ COMMITTED): all of it is kept, or none. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Connections at most. */
  readonly pool?: number;
  readonly applicationName?: string;
}

/**
 * What the server is asked to watch: a process that froze, or a machine that vanished without a word, would keep its locks
 * and hold back every live notice for as long as its transaction stays open.
 */
const watched =
  '-c idle_in_transaction_session_timeout=120000 -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3';

/** How any connection of the house is made. */
export function clientConfig(url: string, applicationName: string): ClientConfig & { readonly pipeline: true } {
  return {
    // The ORM reads host, port, user, password and database out of its address and nothing else; the driver reads all.
    connectionString: withServerOptions(url, watched),
    application_name: applicationName,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    pipeline: true,
  };
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const orm = await MikroORM.init({
    ...ormOptions,
    clientUrl: options.url,
    pool: { min: 0, max: options.pool ?? 10 },
    driverOptions: {
      Client: PreparedClient,
      ...clientConfig(options.url, options.applicationName ?? 'jiju'),
    },
  });
  await orm.connect();
  const pool = await orm.em.getConnection().getNativeClient();
  return {
    orm,
    entities(context) {
      const em = orm.em.fork({ clear: true });
      if (context) em.setTransactionContext(context);
      return em;
    },
    query: async <Row>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query(sql, [...params])).rows as Row[],
    transaction: (work, options) => runTransaction(pool, work, options),
    close: () => orm.close(true),
  };
}
