import { momentOf as meant, type PastQuestion } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import type { Database, PastView, Pasts } from '@jiju/persistence';
import { today as dayIn } from '@jiju/platform';
import { Refused } from '../problem/refused.ts';

/** What may be asked of a moment, of the present or the past. */
export interface AsKnown {
  /** Read the house as it is, or as it was known at a moment; what is read of the past is named, and computed if need be. */
  read<T>(asOf: string | undefined, wanted: PastQuestion, work: (database: Database) => Promise<T>): Promise<T>;
  /** The same for whoever computes on; of the past only. */
  past<T>(moment: string, wanted: PastQuestion, work: (view: PastView) => Promise<T>): Promise<T>;
  /** The instant that is meant; nothing for the present, which today means too. */
  readonly momentOf: (asOf: string | undefined) => string | undefined;
  /** The day in Asia/Shanghai that it was at the moment. */
  readonly dayOf: (asOf: string | undefined) => string;
}

export interface AsKnownNeeds {
  readonly database: Database;
  readonly pasts: Pasts;
  /** The day in Asia/Shanghai. */
  readonly today: () => string;
}

export function asKnown({ database, pasts, today }: AsKnownNeeds): AsKnown {
  const momentOf: AsKnown['momentOf'] = (asOf) => {
    const moment = meant(asOf, today());
    if (isRefusal(moment)) throw new Refused(moment);
    return moment;
  };
  const past: AsKnown['past'] = async (moment, wanted, work) => {
    const answer = await pasts.read(moment, wanted, work);
    if (isRefusal(answer)) throw new Refused(answer, isBusy(answer) ? { retryAfter: 2 } : {});
    return answer;
  };
  return {
    momentOf,
    dayOf(asOf) {
      const moment = momentOf(asOf);
      return moment === undefined ? today() : dayIn({ now: () => moment });
    },
    past,
    async read(asOf, wanted, work) {
      const moment = momentOf(asOf);
      return moment === undefined ? work(database) : past(moment, wanted, (view) => work(view.database));
    },
  };
}

const isBusy = ({ refused }: { readonly refused: readonly { readonly code: string }[] }): boolean =>
  refused.some(({ code }) => code === 'past-busy');
