import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import { DatabaseError, type Pool, type PoolClient, type QueryResult } from 'pg';

/** Runs one statement; parameters are `$1`, `$2`, ... */
export type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/** The ORM's handle of an open transaction, for entity managers that join it. */
export type TransactionContext = Parameters<Parameters<PostgreSqlConnection['transactional']>[0]>[0];

/** An open transaction. */
export interface Transaction {
  /** Statements run in the order of the calls; those called without waiting for one another go to the server together. */
  readonly query: Query;
  /**
   * Runs a statement whose answer nobody needs, without waiting for it: the next one, or the commit, travels with it.
   * Should it fail, the whole transaction does, with its error or with what `instead` makes of it.
   */
  readonly send: Send;
  readonly context: TransactionContext;
  /** What made PostgreSQL, or the way to it, give the transaction up; nothing while it has not. */
  failure(): unknown;
}

export interface TransactionOptions {
  /**
   * Plan every statement once per connection instead of anew for its parameters: for short transactions whose statements
   * find what they need by key, where planning costs more than running.
   */
  readonly keepPlans?: boolean;
}

const generic = 'set local plan_cache_mode = force_generic_plan';

export type Send = (sql: string, params?: readonly unknown[], instead?: (error: Error) => Error) => void;

/**
 * Runs `work` between BEGIN and COMMIT on one connection. The connections are pipelined (pg's `pipeline`): BEGIN travels
 * with the first statements and COMMIT with the last, which halves the journeys of a short transaction. That is why the
 * ORM's own transaction is not used; it waits after every statement.
 */
export async function runTransaction<T>(
  pool: Pick<Pool, 'connect'>,
  work: (transaction: Transaction) => Promise<T>,
  { keepPlans = false }: TransactionOptions = {},
): Promise<T> {
  const client = await pool.connect();
  const statements = new Statements(client);
  try {
    const begun = statements.query(keepPlans ? `begin; ${generic}` : 'begin');
    begun.catch(() => undefined); // whoever waits for the first answer hears of it
    let context: TransactionContext | undefined;
    const result = await work({
      // Without a BEGIN the statements behind it would stand alone: nobody may build on the answer of one.
      query: async (sql, params) => (await Promise.all([statements.query(sql, params), begun]))[0] as never,
      send: (sql, params, instead) => statements.send(sql, params, instead),
      failure: () => statements.failure,
      get context() {
        return (context ??= contextOn(statements));
      },
    });
    await begun;
    await statements.commit();
    client.release();
    return result;
  } catch (error) {
    const first = statements.failure ?? error;
    await client.query('rollback').then(
      () => client.release(statements.isDoubtful),
      (gone: Error) => client.release(gone),
    );
    throw first;
  }
}

class Statements {
  readonly #client: PoolClient;
  readonly #sent: Promise<unknown>[] = [];
  /** The error that made PostgreSQL give the transaction up; those after it only say that it did. */
  failure: Error | undefined;
  /** The driver failed, not PostgreSQL: what it believes about the connection need not be so. */
  isDoubtful = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.run(sql, params)).rows as Row[];
  }

  send(sql: string, params: readonly unknown[] = [], instead?: (error: Error) => Error): void {
    const sent = this.run(sql, params, instead);
    sent.catch(() => undefined); // the commit, or whatever is asked next, reports it
    this.#sent.push(sent);
  }

  async commit(): Promise<void> {
    await driverSpoke();
    if (this.failure !== undefined) throw this.failure;
    const committed = this.run('commit', []);
    // PostgreSQL answers the COMMIT of a failed transaction with a ROLLBACK; the failed statement says why.
    const [{ command }] = await Promise.all([committed, ...this.#sent]);
    if (command !== 'COMMIT') throw new Error('PostgreSQL rolled the transaction back');
  }

  async run(
    sql: string,
    params: readonly unknown[],
    instead: (error: Error) => Error = (error) => error,
  ): Promise<QueryResult> {
    try {
      return await this.#client.query(sql, [...params]);
    } catch (error) {
      if (!(error instanceof DatabaseError)) this.isDoubtful = true;
      this.failure ??= instead(error as Error);
      throw error;
    }
  }
}

/**
 * PostgreSQL never hears of a statement that the driver could not send (a parameter that cannot be written down, say), and
 * would keep the rest. Such errors arrive within two turns of the queue of ticks, which cost nothing.
 */
async function driverSpoke(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => process.nextTick(resolve));
}

/** Lets the ORM speak on this connection; it only ever executes statements there. */
function contextOn(statements: Statements): TransactionContext {
  const only = {
    query: (sql: string, params: readonly unknown[]) => statements.run(sql, params),
    release: () => undefined,
  };
  const pool = { connect: () => Promise.resolve(only), end: () => Promise.resolve() };
  return new Kysely({ dialect: new PostgresDialect({ pool: pool as never }) }) as unknown as TransactionContext;
}
