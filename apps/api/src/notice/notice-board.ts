import {
  areFactsPending,
  readFactsAfter,
  readHorizon,
  readLatestPosition,
  readMetricAges,
  type Database,
  type NewFact,
} from '@jiju/persistence';
import type { Measures } from '../health/measures.ts';
import { isAfter, positionText, readPosition, start, type Position } from './position.ts';
import { toNotice, type ToldNotice } from './to-notice.ts';

/** Somebody who follows. Nothing of it may take time. */
export interface Follower {
  tell(notices: readonly ToldNotice[]): void;
  /** Too much happened to tell one by one. */
  reset(position: string): void;
  /** The process stops. */
  end(): void;
}

export interface NoticeBoardNeeds {
  readonly database: Pick<Database, 'query'>;
  readonly measures: Pick<Measures, 'fresh' | 'notices'>;
  readonly onError: (error: unknown) => void;
}

/** Missed facts that are told one by one; beyond that a page fetches everything again. */
const mostMissed = 2_000;
const pollMs = 2_000;
/**
 * While an older transaction still runs, its facts may come any moment, and nobody rings for a rollback. One that stays open
 * for long is asked about less and less often.
 */
const unsettledMs = 25;

/**
 * Reads new facts in the order of commit and tells them to everybody who follows. A NOTIFY makes it look at once, a clock
 * every two seconds in any case, so a lost notification costs time and nothing else.
 */
export class NoticeBoard {
  readonly #needs: NoticeBoardNeeds;
  readonly #followers = new Set<Follower>();
  #position: Position = start;
  #reading: Promise<void> | undefined;
  #again = false;
  #unsettled = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(needs: NoticeBoardNeeds) {
    this.#needs = needs;
  }

  /** Everything up to here was told. */
  get position(): string {
    return positionText(this.#position);
  }

  get followers(): number {
    return this.#followers.size;
  }

  async open(): Promise<void> {
    const { xid, id } = await readLatestPosition(this.#needs.database.query);
    this.#position = { xid: BigInt(xid), id: BigInt(id) };
    this.#wait(pollMs);
  }

  /** Something may have happened. */
  look(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /**
   * What happened after a position up to the board's own.
   * @returns `undefined` when it is too much, or the position is not one of this database
   */
  async missed(after: string): Promise<ToldNotice[] | undefined> {
    const from = readPosition(after);
    const until = this.#position;
    if (!from) return undefined;
    if (!isAfter(until, from)) {
      const horizon = BigInt(await readHorizon(this.#needs.database.query));
      return from.xid < horizon ? [] : undefined;
    }
    const facts = await readFactsAfter(this.#needs.database.query, String(from.xid), String(from.id), mostMissed + 1);
    if (facts.length > mostMissed) return undefined;
    return facts.map(noticeOf).filter(({ position }) => !isAfter(readPosition(position) ?? start, until));
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const follower of [...this.#followers]) follower.end();
    this.#followers.clear();
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.look(), ms);
  }

  async #read(): Promise<void> {
    let next = pollMs;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#readOn();
      }
      const isPending = await areFactsPending(this.#needs.database.query);
      this.#unsettled = isPending ? this.#unsettled + 1 : 0;
      if (isPending) next = Math.min(unsettledMs * (1 + this.#unsettled / 10), pollMs / 4);
    } catch (error) {
      if (!this.#closed) this.#needs.onError(error);
    } finally {
      this.#wait(next);
    }
  }

  async #readOn(): Promise<void> {
    const { query } = this.#needs.database;
    for (;;) {
      const { xid, id } = this.#position;
      const facts = await readFactsAfter(query, String(xid), String(id), mostMissed);
      const last = facts.at(-1);
      if (!last) return;
      this.#position = { xid: BigInt(last.xid), id: BigInt(last.id) };
      if (facts.length === mostMissed) {
        // A flood: to the end without telling, and then one word for all of it.
        await this.#skip();
        for (const follower of this.#followers) follower.reset(this.position);
        return;
      }
      const notices = facts.map(noticeOf);
      for (const follower of this.#followers) follower.tell(notices);
      this.#needs.measures.notices(facts.length);
      await this.#measure(facts);
    }
  }

  async #skip(): Promise<void> {
    const { xid, id } = await readLatestPosition(this.#needs.database.query);
    const latest = { xid: BigInt(xid), id: BigInt(id) };
    if (isAfter(latest, this.#position)) this.#position = latest;
  }

  /** How long what was just told had been stale. */
  async #measure(facts: readonly NewFact[]): Promise<void> {
    const keys = facts.flatMap(({ type, subjectKey, data }) =>
      type === 'MetricsChanged'
        ? ((data['clusterIds'] ?? []) as number[]).map((clusterId) => `${subjectKey}|${clusterId}`)
        : [],
    );
    if (keys.length === 0) return;
    const seconds = await readMetricAges(this.#needs.database.query, keys.slice(0, 100));
    for (const one of seconds) this.#needs.measures.fresh('metric', one);
  }
}

function noticeOf({ xid, id, ...fact }: NewFact): ToldNotice {
  return toNotice({ ...fact, position: `${xid}-${id}` });
}
