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

/** The oldest transaction that was running when a past was opened, and how many facts up to its moment are of that or later ones. */
interface Opened {
  readonly xid: string;
  readonly count: string;
}

const openedWith = `/* past-opened */
select pg_snapshot_xmin(pg_current_snapshot())::text as xid,
  (select count(*) from fact where xid >= pg_snapshot_xmin(pg_current_snapshot()) and at <= $1::timestamptz)::text as count`;

const since = `/* past-outrun */
select count(*)::text as count from fact where xid >= $1::text::xid8 and at <= $2::timestamptz`;

/** The house as it was at a moment: one connection whose temporary tables hold what was then, filled as somebody asks. */
export class Past {
  readonly #house: PastHouse;
  readonly #moment: string;
  readonly #connection: PastConnection;
  readonly #present: string;
  readonly #scheme: Scheme;
  readonly #opened: Opened;
  #done: PastDone = nothingDone;

  private constructor(
    house: PastHouse,
    moment: string,
    connection: PastConnection,
    { present, scheme, opened }: { present: string; scheme: Scheme; opened: Opened },
  ) {
    this.#house = house;
    this.#moment = moment;
    this.#connection = connection;
    this.#present = present;
    this.#scheme = scheme;
    this.#opened = opened;
  }

  /** @param moment an instant; whatever was written up to it was known. */
  static async open(house: PastHouse, moment: string): Promise<Past> {
    const connection = await PastConnection.open(house.url);
    try {
      const made = await connection.transaction(async ({ query, context }) => {
        await query('set transaction isolation level repeatable read');
        const [opened] = await query<Opened>(openedWith, [moment]);
        if (!opened) throw new Error('PostgreSQL gave no snapshot');
        const entities = () => house.database.entities(context);
        const schema = await makePastTables(query, entities(), moment);
        await undoRecords(query, entities(), schema, moment);
        const records: Partial<Record<RecordKind, unknown>> = {};
        for (const kind of schemeKinds) records[kind] = await allRecords(entities(), kind);
        return { present: schema, scheme: schemeOf(records as unknown as SchemeRecords), opened };
      });
      return new Past(house, moment, connection, made);
    } catch (error) {
      await connection.end();
      throw error;
    }
  }

  get isLost(): boolean {
    return this.#connection.isLost;
  }

  /** Whether more was written up to the moment than was there when it was opened: by who had not committed yet. */
  async isOutrun(): Promise<boolean> {
    const { xid, count } = this.#opened;
    const [found] = await this.#house.database.query<{ count: string }>(since, [xid, this.#moment]);
    return found?.count !== count;
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
