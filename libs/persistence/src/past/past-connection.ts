import type { PoolClient } from 'pg';
import { clientConfig, type Database, type Transaction } from '../database/database.ts';
import { PreparedClient } from '../database/prepared-client.ts';
import { runTransaction } from '../database/transaction.ts';

/**
 * One connection of its own, whose temporary tables stand before the tables of the house. Should it be lost, it is not made
 * anew: a new one would have no such tables, and read the present.
 */
export class PastConnection {
  readonly #client: PreparedClient;
  readonly #pool: { connect(): Promise<PoolClient> };
  #last: Promise<unknown> = Promise.resolve();
  #lost: Error | undefined;

  private constructor(client: PreparedClient) {
    this.#client = client;
    client.on('error', (error: Error) => (this.#lost = error));
    const release = (error?: Error | boolean): void => {
      if (error) this.#lost ??= error === true ? new Error('the connection is in doubt') : error;
    };
    const only = Object.assign(client, { release }) as unknown as PoolClient;
    this.#pool = {
      connect: () => (this.#lost ? Promise.reject(this.#lost) : Promise.resolve(only)),
    };
  }

  static async open(url: string): Promise<PastConnection> {
    const client = new PreparedClient(clientConfig(url, 'jiju-past'));
    await client.connect();
    return new PastConnection(client);
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /** One transaction after the other. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const mine = this.#last.then(() => runTransaction(this.#pool as never, work));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** When nobody reads any more. */
  async end(): Promise<void> {
    await this.#last;
    this.#lost ??= new Error('the past was closed');
    await this.#client.end();
  }
}

/** The database as readers know it, inside a transaction of the past. */
export function pastDatabase(present: Database, { query, context }: Transaction): Database {
  return {
    orm: present.orm,
    query,
    entities: () => present.entities(context),
    transaction: () => Promise.reject(new Error('the past is only read')),
    close: () => Promise.resolve(),
  };
}
