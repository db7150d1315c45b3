import type { PastQuestion } from '@jiju/application';
import { refuse, type Refusal } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { Past, type PastHouse, type PastView } from './past.ts';

/** Reads the house as it was at a moment; refused when there is no such past, or too many are asked for at once. */
export type ReadPast = <T>(
  moment: string,
  wanted: PastQuestion,
  work: (view: PastView) => Promise<T>,
) => Promise<T | Refusal>;

export interface Pasts {
  readonly read: ReadPast;
  close(): Promise<void>;
}

export interface PastBounds {
  /** Pasts that are kept at once, each with a connection of its own. */
  readonly kept: number;
  /** Readers that work or wait at once. */
  readonly readers: number;
  /** Milliseconds after which a past nobody read is let go. */
  readonly idleMs: number;
  /** A moment so many milliseconds ago may still get facts: of transactions that had written them and were not through. */
  readonly settledMs: number;
}

const usual: PastBounds = { kept: 3, readers: 24, idleMs: 300_000, settledMs: 120_000 };

interface Kept {
  readonly past: Promise<Past>;
  /** Everything up to its moment was there when it was opened; until that is sure it is looked at whether more came. */
  settled: boolean;
  readers: number;
  timer?: NodeJS.Timeout;
}

/** The pasts of a process: a few at a time, each opened when somebody asks and let go when nobody did for a while. */
export function openPasts(house: PastHouse, bounds: Partial<PastBounds> = {}): Pasts {
  const { kept: most, readers: mostReaders, idleMs, settledMs } = { ...usual, ...bounds };
  const pasts = new Map<string, Kept>();
  const closing = new Set<Promise<unknown>>();
  let readers = 0;
  let began: number | undefined;

  const letGo = (moment: string, kept: Kept): void => {
    if (pasts.get(moment) === kept) pasts.delete(moment);
    clearTimeout(kept.timer);
    const closed = kept.past.then((past) => past.close()).catch(() => undefined); // it was never open, or is lost
    closing.add(closed);
    void closed.finally(() => closing.delete(closed));
  };

  const take = async (moment: string, now: number): Promise<Kept | undefined> => {
    const known = pasts.get(moment);
    if (known) {
      const isSound = await known.past.then(
        async (past) => {
          return !past.isLost && (known.settled || !(await past.isOutrun()));
        },
        () => false,
      );
      known.settled ||= isSound && now - Date.parse(moment) > settledMs;
      if (isSound) return known;
      if (pasts.get(moment) === known && known.readers === 0) letGo(moment, known);
    }
    if (pasts.size >= most) {
      const idle = [...pasts].find(([, { readers: of }]) => of === 0);
      if (!idle) return undefined;
      letGo(...idle);
    }
    const opened: Kept = {
      past: Past.open(house, moment),
      settled: now - Date.parse(moment) > settledMs,
      readers: 0,
    };
    opened.past.catch(() => letGo(moment, opened));
    pasts.set(moment, opened);
    return opened;
  };

  return {
    async read(moment, wanted, work) {
      const now = Date.parse(house.now());
      if (Date.parse(moment) > now) return refuse('as-of-in-future', { asOf: moment }, 'asOf');
      began ??= await beganAt(house.database.query);
      if (began === undefined || Date.parse(moment) < began)
        return refuse('as-of-before-beginning', { began: new Date(began ?? now).toISOString() }, 'asOf');
      if (readers >= mostReaders) return refuse('past-busy');
      readers += 1;
      try {
        const kept = await take(moment, now);
        if (!kept) return refuse('past-busy');
        kept.readers += 1;
        clearTimeout(kept.timer);
        // The one that was read last goes last.
        pasts.delete(moment);
        pasts.set(moment, kept);
        try {
          return await (await kept.past).read(wanted, work);
        } finally {
          kept.readers -= 1;
          if (kept.readers === 0) {
            kept.timer = setTimeout(() => letGo(moment, kept), idleMs);
            kept.timer.unref();
          }
        }
      } finally {
        readers -= 1;
      }
    },
    async close() {
      for (const [moment, kept] of pasts) letGo(moment, kept);
      await Promise.all(closing);
    },
  };
}

/** When the first thing was written down. */
async function beganAt(query: Query): Promise<number | undefined> {
  const [first] = await query<{ at: string }>('select at from fact order by id limit 1');
  return first && Date.parse(first.at);
}
