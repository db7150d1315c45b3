import type { Period, Scheme } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { readSheets } from '../metric/metric-memory.ts';
import { PeriodTables } from '../metric/period-tables.ts';
import { RankingMemory } from '../ranking/ranking-memory.ts';

const snapshot = `/* position */
select pg_snapshot_xmin(pg_current_snapshot())::text as position, pg_snapshot_xmax(pg_current_snapshot())::text as ahead,
  pg_current_xact_id()::text as own`;

const metricFacts = `/* metric-facts-since */
select subject_key as period, data -> 'clusterIds' as "clusterIds" from fact
where xid >= $1::text::xid8 and type = 'MetricsChanged' and not (xid = any ($2::text[]::xid8[]))`;

/** More changes than this since the last round: reading the tables anew is cheaper than following. */
const followed = 4_000;

/**
 * What a worker keeps between rounds, and how it stays right: every stored sheet left a fact, so before a round the sheets
 * named by facts that this process has not seen are put into its tables. Transactions that were still running when the
 * last round began are looked at again; those of this process are known already.
 */
export class RoundCaches {
  readonly tables = new PeriodTables();
  readonly rankings = new RankingMemory();
  #position: string | undefined;
  #own: string[] = [];

  clear(): void {
    this.tables.clear();
    this.rankings.clear();
    this.#position = undefined;
    this.#own = [];
  }

  /**
   * Bring the kept tables up to now.
   * @returns the position: everything of transactions before it is in what this round reads.
   */
  async follow(query: Query, scheme: Scheme): Promise<string> {
    this.tables.useScheme(scheme);
    const [row] = await query<{ position: string; own: string }>(snapshot);
    if (!row) throw new Error('PostgreSQL gave no snapshot');
    if (this.#position !== undefined) await this.#catchUp(query, this.#position);
    this.#position = row.position;
    // Own transactions older than the position are never asked for again.
    this.#own = [...this.#own.filter((xid) => BigInt(xid) >= BigInt(row.position)), row.own];
    return row.position;
  }

  async #catchUp(query: Query, since: string): Promise<void> {
    const facts = await query<{ period: Period; clusterIds: number[] }>(metricFacts, [since, this.#own]);
    const keys = new Map<string, { period: Period; clusterId: number }>();
    for (const { period, clusterIds } of facts) {
      if (!this.tables.has(period)) continue;
      for (const clusterId of clusterIds) keys.set(`${period}|${clusterId}`, { period, clusterId });
    }
    if (keys.size > followed) return this.tables.clear();
    const wanted = [...keys.values()];
    const sheets = await readSheets(query, wanted);
    wanted.forEach(({ period, clusterId }, at) => this.tables.put(period, clusterId, sheets[at]));
  }
}
