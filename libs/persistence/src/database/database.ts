import { MikroORM, type EntityManager, type PostgreSqlConnection } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { ormOptions } from './orm-options.ts';
import { PreparedClient } from './prepared-client.ts';

/** Runs one statement; parameters are `$1`, `$2`, ... */
export type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/** The ORM's handle of an open transaction, for entity managers that join it. */
export type TransactionContext = Parameters<Parameters<PostgreSqlConnection['transactional']>[0]>[0];

export interface Database {
  readonly orm: MikroORM;
  /** An entity manager of its own, joined to a transaction where one is given. */
  entities(context?: TransactionContext): EntityManager;
  /** A statement of its own, outside any transaction. */
  readonly query: Query;
  /** Runs `work` in one transaction (READ COMMITTED): all of it is kept, or none. */
  transaction<T>(work: (query: Query, context: TransactionContext) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Connections at most. */
  readonly pool?: number;
  readonly applicationName?: string;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const orm = await MikroORM.init({
    ...ormOptions,
    clientUrl: options.url,
    pool: { min: 0, max: options.pool ?? 10 },
    driverOptions: { Client: PreparedClient, application_name: options.applicationName ?? 'jiju', keepAlive: true },
  });
  await orm.connect();
  const connection = orm.em.getConnection();
  return {
    orm,
    entities(context) {
      const em = orm.em.fork({ clear: true });
      if (context) em.setTransactionContext(context);
      return em;
    },
    query: queryOn(connection.getClient()),
    transaction: (work) => connection.transactional((context) => work(queryOn(context), context)),
    close: () => orm.close(true),
  };
}

function queryOn(executor: { executeQuery(query: CompiledQuery): Promise<{ rows: unknown[] }> }): Query {
  return async <Row>(sql: string, params: readonly unknown[] = []) =>
    (await executor.executeQuery(CompiledQuery.raw(sql, [...params]))).rows as Row[];
}
