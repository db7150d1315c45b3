import type { Client } from 'pg';
import { connect } from './bench-server.ts';
import { methodCode } from './bench-records.ts';

const state = `/* bench-state */ select
  coalesce((select version from ranking where method_code = $1 and period = $2), 0)::int as version,
  exists (select from recompute_scope where wanted > done) as stale,
  (select count(distinct xid) from fact where id > $3::bigint)::int as commits`;

/** Sees results become fresh as a live page would: by LISTEN, in a process that computes nothing. */
export class FreshnessWatch {
  readonly #listener: Client;
  readonly #reader: Client;
  #notified: number[] = [];
  #wake: () => void = () => undefined;
  #gaveUp: Error | undefined;
  readonly #giveUp = (error: Error): void => {
    this.#gaveUp = error;
    this.#notified.push(Number.NaN);
    this.#wake();
  };

  private constructor(listener: Client, reader: Client) {
    this.#listener = listener;
    this.#reader = reader;
    listener.on('notification', () => {
      this.#notified.push(performance.now());
      this.#wake();
    });
  }

  static async open(url: string): Promise<FreshnessWatch> {
    const listener = await connect(url);
    const watch = new FreshnessWatch(listener, await connect(url));
    await listener.query('listen jiju_facts');
    return watch;
  }

  /**
   * Milliseconds from the call of `change` until the ranking of the period was committed anew and nothing is stale. Every
   * commit of the house notifies once, so the notice of the last of them is the moment.
   */
  async measure(period: string, change: () => Promise<number>): Promise<number> {
    const [last] = (await this.#reader.query<{ id: string }>('select coalesce(max(id), 0) as id from fact')).rows;
    const before = await this.#state(period, '0');
    this.#notified = [];
    const began = performance.now();
    const changed = change();
    changed.then((count) => count > 0 || this.#giveUp(new Error('The save changed nothing'))).catch(this.#giveUp);
    for (let seen = 0; ;) {
      await this.#moreThan(seen);
      if (this.#gaveUp) throw this.#gaveUp;
      seen = this.#notified.length;
      const now = await this.#state(period, last?.id ?? '0');
      if (now.version === before.version || now.stale) continue;
      await this.#moreThan(now.commits - 1);
      await changed;
      return (this.#notified[now.commits - 1] ?? Number.NaN) - began;
    }
  }

  /** Waits until nothing is stale, after a change of many cells. */
  async untilFresh(): Promise<void> {
    for (let seen = this.#notified.length; (await this.#state('', '0')).stale; seen = this.#notified.length) {
      await this.#moreThan(seen, 100);
    }
  }

  async close(): Promise<void> {
    await this.#listener.end();
    await this.#reader.end();
  }

  async #state(period: string, after: string): Promise<{ version: number; stale: boolean; commits: number }> {
    // The count of commits is for single changes; over all facts it would measure itself.
    const values = [methodCode, period, after === '0' ? '9223372036854775807' : after];
    const { rows } = await this.#reader.query<{ version: number; stale: boolean; commits: number }>({
      name: 'bench-state',
      text: state,
      values,
    });
    return rows[0] as { version: number; stale: boolean; commits: number };
  }

  /** Waits for a notice beyond that many, or until patience ends: one may have come before the wait began. */
  #moreThan(seen: number, patience = 10_000): Promise<void> {
    if (this.#notified.length > seen) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#wake = () => {
        if (this.#notified.length <= seen) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
