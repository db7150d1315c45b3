import { restsOnSynthetic, type Workbench } from '@jiju/application';
import { whatIsRead, type Scheme } from '@jiju/domain';
import { saveAward } from '../award/award-memory.ts';
import type { Transaction } from '../database/database.ts';
import { dropStatuses, readStatus, saveStatuses } from '../directive/status-memory.ts';
import { readFigures, readPeriod, readSheets } from '../metric/metric-memory.ts';
import { readTotals } from '../metric/total-memory.ts';
import { readSynthetic } from '../ranking/read-synthetic.ts';
import { lockScopes } from '../scope/claim-scopes.ts';
import { readStars, saveStars } from '../star/star-memory.ts';
import type { RoundCaches } from './round-caches.ts';
import { RoundMemo } from './round-memo.ts';
import { UnwrittenResults } from './unwritten-results.ts';

export interface WorkbenchNeeds {
  readonly transaction: Transaction;
  readonly scheme: Scheme;
  readonly caches: RoundCaches;
  /** Of what the round reads, see {@link RoundCaches.follow}. */
  readonly position: string;
  /** Scopes the round may take on top of those it claimed. */
  readonly room: number;
  readonly now: string;
  readonly dayFor: Workbench['dayFor'];
}

/** The workbench of one round, on the round's transaction. What was computed is all written once `flush` was called. */
export function createWorkbench(needs: WorkbenchNeeds): Workbench & { flush(): void } {
  const { transaction, scheme, caches, now, dayFor } = needs;
  const { query, send } = transaction;
  let { position, room } = needs;
  const unwritten = new UnwrittenResults();
  const table: Workbench['table'] = async (period) => {
    const known = caches.tables.get(period);
    if (known) return known;
    const loaded = caches.tables.load(period, await readPeriod(query, period));
    unwritten.putInto(caches.tables, period);
    return loaded;
  };
  // Awards ask for the same lists again and again; within a round only the round itself changes them.
  const places = new RoundMemo<Awaited<ReturnType<Workbench['places']>>>();
  const stars = new RoundMemo<Awaited<ReturnType<Workbench['stars']>>>();
  const isSynthetic: Workbench['restsOnSynthetic'] = async (plan, period) =>
    restsOnSynthetic(plan, await table(period)) || readSynthetic(query, whatIsRead(plan).rankingsRead, period);
  return {
    scheme,
    table,
    restsOnSynthetic: isSynthetic,
    dayFor,
    async lock(scopes) {
      if (scopes.length === 0) return [];
      // Both in one journey; PostgreSQL runs them one after the other, so what is followed is as of after the lock.
      const [locked, follow] = await Promise.all([lockScopes(query, scopes.slice(0, room)), caches.look(query)]);
      room -= locked.length;
      if (locked.length > 0) {
        position = await caches.follow(query, scheme, follow);
        unwritten.putInto(caches.tables);
      }
      return locked;
    },
    figures: (keys) => readFigures(query, keys),
    sheets: async (keys) => unwritten.sheets(keys, await readSheets(query, keys)),
    saveSheets(changes) {
      for (const { key, sheet } of changes) {
        unwritten.putSheet({ key, sheet, position });
        caches.tables.put(key.period, key.clusterId, sheet);
      }
    },
    totals: async (keys) => unwritten.totals(keys, await readTotals(query, keys)),
    saveTotals: (period, region, values) => unwritten.putTotals({ key: { period, region }, values, position }),
    async saveRanking(method, version, period, result) {
      places.forget(`${period}|${method}`);
      const synthetic = result !== undefined && (await isSynthetic(result.plan, period));
      return caches.rankings.save(transaction, method, version, period, result, { scheme, synthetic, position, now });
    },
    places: (method, period) => places.get(`${period}|${method}`, () => caches.rankings.places(query, method, period)),
    saveStars(rule, period, ratings, versionFrom) {
      stars.forget(period);
      return saveStars(query, rule, period, ratings, versionFrom, position, now);
    },
    stars: (period) => stars.get(period, () => readStars(query, period)),
    saveAward: (code, period, result, versionFrom) =>
      saveAward(query, code, period, result, versionFrom, position, now),
    status: (codes) => readStatus(query, codes),
    saveStatuses: (assessed) => saveStatuses(query, assessed, position, now),
    dropStatuses: (codes) => dropStatuses(query, codes),
    flush: () => unwritten.write(send, now),
  };
}
