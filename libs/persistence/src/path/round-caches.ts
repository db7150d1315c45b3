import type { Period, Scheme } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { readSheets } from '../metric/metric-memory.ts';
import { PeriodTables } from '../metric/period-tables.ts';
import { RankingMemory } from '../ranking/ranking-memory.ts';

// The upper end of `xid` leaves nothing out; with both ends PostgreSQL expects few rows and takes the index, also in a plan
// that was made without knowing $1.
const look = `/* position */
select pg_snapshot_xmin(pg_current_snapshot())::text as position, pg_current_xact_id()::text as own,
  (select jsonb_agg(jsonb_build_object('type', type, 'key', subject_key,
     'clusterIds', case when type = 'MetricsChanged' then data -> 'clusterIds' end))
   from fact where xid >= $1::text::xid8 and xid < pg_snapshot_xmax(pg_current_snapshot())
     and type in ('MetricsChanged', 'RankingChanged') and not (xid = any ($2::text[]::xid8[]))) as changed`;

/** What was stored since the last look. */
export interface Look {
  readonly position: string;
  readonly own: string;
  readonly changed: readonly ChangedElsewhere[] | null;
}

/** A fact of another process that makes something kept here old. Its key is the period, or `period|method`. */
type ChangedElsewhere =
  | { readonly type: 'MetricsChanged'; readonly key: Period; readonly clusterIds: readonly number[] }
  | { readonly type: 'RankingChanged'; readonly key: string };

/** More changes than this since the last round: reading the tables anew is cheaper than following. */
const followed = 4_000;

/**
 * What a worker keeps between rounds, and how it stays right: every stored sheet and list left a fact, so before a round the
 * sheets named by facts that this process has not seen are put into its tables, and lists stored by others are forgotten. Transactions that were still running when the
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
   * Bring the kept tables up to now: when a round begins, and again whenever it took further scopes. Whoever held those
   * before has committed by then, and what they stored must be in what this round computes from.
   * @returns the position: everything of transactions before it is in what this round reads.
   */
  async follow(query: Query, scheme: Scheme, looked?: Look): Promise<string> {
    this.tables.useScheme(scheme);
    const row = looked ?? (await this.look(query));
    await this.#catchUp(query, row.changed ?? []);
    this.#position = row.position;
    // Own transactions older than the position are never asked for again.
    const own = this.#own.filter((xid) => xid !== row.own && BigInt(xid) >= BigInt(row.position));
    this.#own = [...own, row.own];
    return row.position;
  }

  /** The first half of {@link follow}, for asking together with other things. */
  async look(query: Query): Promise<Look> {
    const [row] = await query<Look>(look, [this.#position ?? null, this.#own]);
    if (!row) throw new Error('PostgreSQL gave no snapshot');
    return row;
  }

  async #catchUp(query: Query, facts: readonly ChangedElsewhere[]): Promise<void> {
    const keys = new Map<string, { period: Period; clusterId: number }>();
    for (const fact of facts) {
      if (fact.type === 'RankingChanged') this.rankings.distrust(fact.key);
      else if (this.tables.has(fact.key)) {
        const period = fact.key;
        for (const clusterId of fact.clusterIds) keys.set(`${period}|${clusterId}`, { period, clusterId });
      }
    }
    if (keys.size > followed) return this.tables.clear();
    const wanted = [...keys.values()];
    const sheets = await readSheets(query, wanted);
    wanted.forEach(({ period, clusterId }, at) => this.tables.put(period, clusterId, sheets[at]));
  }
}
