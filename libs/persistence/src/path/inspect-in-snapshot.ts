import type { Database, Transaction } from '../database/database.ts';
import { untilWon } from './lost-race.ts';

class Forgotten<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('forgotten');
    this.result = result;
  }
}

/** Runs work over one snapshot (REPEATABLE READ) and rolls back whatever it wrote. */
export async function inspectInSnapshot<T>(
  database: Database,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await untilWon(() =>
      database.transaction(async (transaction) => {
        await transaction.query('set transaction isolation level repeatable read');
        throw new Forgotten(await work(transaction));
      }),
    );
  } catch (error) {
    if (error instanceof Forgotten) return error.result as T;
    throw error;
  }
}
