import { nothingDone, PastResults, type PastDone, type PastQuestion, type Workbench } from '@jiju/application';
import type { Scheme } from '@jiju/domain';
import type { RecordKind } from '@jiju/contract';
import { today } from '@jiju/platform';
import type { Database, Transaction } from '../database/database.ts';
import { createWorkbench } from '../path/create-workbench.ts';
import { schemeKinds, schemeOf, type SchemeRecords } from '../path/load-scheme.ts';
import { RoundCaches } from '../path/round-caches.ts';
import { allRecords } from '../record/record-memory.ts';
import { PastConnection, pastDatabase } from './past-connection.ts';
import { undoRecords } from './past-records.ts';
import { makePastTables } from './past-tables.ts';
import { storedPast } from './stored-past.ts';

/** What whoever reads the past works with. */
export interface PastView {
  /** For every reader of the house: it finds records, figures and facts as they were, and results made of them. */
  readonly database: Database;
  /** Computes what it is asked for. */
  readonly bench: Workbench;
}

export interface PastHouse {
  readonly database: Database;
  readonly url: string;
  readonly now: () => string;
  /** Lets others have their turn. */
  readonly turn: () => Promise<void>;
}

/** The house as it was at a moment: one connection whose temporary tables hold what was then, filled as somebody asks. */
export class Past {
  readonly #house: PastHouse;
  readonly #moment: string;
  readonly #connection: PastConnection;
  readonly #present: string;
  readonly #scheme: Scheme;
  #done: PastDone = nothingDone;

  private constructor(house: PastHouse, moment: string, connection: PastConnection, present: string, scheme: Scheme) {
    this.#house = house;
    this.#moment = moment;
    this.#connection = connection;
    this.#present = present;
    this.#scheme = scheme;
  }

  /** @param moment an instant; whatever was written up to it was known. */
  static async open(house: PastHouse, moment: string): Promise<Past> {
    const connection = await PastConnection.open(house.url);
    try {
      const [present, scheme] = await connection.transaction(async ({ query, context }) => {
        await query('set transaction isolation level repeatable read');
        const entities = () => house.database.entities(context);
        const schema = await makePastTables(query, entities(), moment);
        await undoRecords(query, entities(), schema, moment);
        const records: Partial<Record<RecordKind, unknown>> = {};
        for (const kind of schemeKinds) records[kind] = await allRecords(entities(), kind);
        return [schema, schemeOf(records as unknown as SchemeRecords)] as const;
      });
      return new Past(house, moment, connection, present, scheme);
    } catch (error) {
      await connection.end();
      throw error;
    }
  }

  get isLost(): boolean {
    return this.#connection.isLost;
  }

  close(): Promise<void> {
    return this.#connection.end();
  }

  /** Reads the past, once what it reads is there. What is computed is computed once. */
  async read<T>(question: PastQuestion, work: (view: PastView) => Promise<T>): Promise<T> {
    const wanted = typeof question === 'function' ? question(this.#scheme) : question;
    // Kept whatever becomes of the reading.
    if (Object.keys(wanted).length > 0) await this.#with((results) => results.compute(wanted));
    return this.#with((results, transaction) =>
      work({ database: pastDatabase(this.#house.database, transaction), bench: results.bench }),
    );
  }

  async #with<T>(work: (results: PastResults, transaction: Transaction) => Promise<T>): Promise<T> {
    const [answer, done] = await this.#connection.transaction(async (transaction) => {
      const { query } = transaction;
      await query('set transaction isolation level repeatable read');
      const caches = new RoundCaches();
      const position = await caches.follow(query, this.#scheme);
      const now = this.#house.now();
      const day = today({ now: () => this.#moment });
      const dayFor = (): Promise<string> => Promise.resolve(day);
      const bench = createWorkbench({ transaction, scheme: this.#scheme, caches, position, room: 0, now, dayFor });
      const results = new PastResults({
        bench,
        store: storedPast({ query, present: this.#present, moment: this.#moment, scheme: this.#scheme }),
        turn: this.#house.turn,
        done: this.#done,
        write: () => bench.flush(),
      });
      const found = await work(results, transaction);
      results.write();
      return [found, results.done] as const;
    });
    this.#done = done;
    return answer;
  }
}
