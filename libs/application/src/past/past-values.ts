import {
  metricScope,
  periodsReached,
  regionLevels,
  totalScope,
  type Period,
  type ReachedPeriod,
  type Scheme,
} from '@jiju/domain';
import { recomputeMetrics } from '../metric/recompute-metrics.ts';
import type { Workbench } from '../recompute/workbench.ts';
import { recomputeTotals } from '../total/recompute-totals.ts';
import type { ChangedSince, PastStore } from './past-store.ts';

/** Clusters computed in one go. */
const portion = 256;

export interface PastValuesNeeds {
  /** Over the figures and records of the past. */
  readonly bench: Workbench;
  readonly store: PastStore;
  /** Lets others have their turn. */
  readonly turn: () => Promise<void>;
}

/** What of the values of a past is there already. */
export interface ValuesDone {
  readonly changed: ReadonlyMap<Period, ChangedSince>;
  /** Periods with the figures of everybody. */
  readonly figures: ReadonlySet<Period>;
  /** Periods with every value that was taken over. */
  readonly taken: ReadonlySet<Period>;
  /** The derived indicators that were computed in a period. */
  readonly computed: ReadonlyMap<Period, ReadonlySet<string>>;
}

interface Missing {
  readonly period: Period;
  readonly derived: ReadonlySet<string>;
  readonly totals: boolean;
  readonly clusters: ChangedSince['clusters'];
}

/** Figures and values of the past: what was stored then and is stored still is taken over, the rest is computed. */
export class PastValues {
  readonly #needs: PastValuesNeeds;
  readonly #scheme: Scheme;
  readonly #changed: Map<Period, ChangedSince>;
  readonly #figures: Set<Period>;
  readonly #taken: Set<Period>;
  readonly #computed: Map<Period, ReadonlySet<string>>;
  /** Values came out that are not written yet. */
  hasComputed = false;

  constructor(needs: PastValuesNeeds, done: ValuesDone) {
    this.#needs = needs;
    this.#scheme = needs.bench.scheme;
    this.#changed = new Map(done.changed);
    this.#figures = new Set(done.figures);
    this.#taken = new Set(done.taken);
    this.#computed = new Map(done.computed);
  }

  get done(): ValuesDone {
    return { changed: this.#changed, figures: this.#figures, taken: this.#taken, computed: this.#computed };
  }

  async changedIn(period: Period): Promise<ChangedSince> {
    const known = this.#changed.get(period);
    if (known) return known;
    await this.#needs.turn();
    const changed = await this.#needs.store.changedSince(period);
    this.#changed.set(period, changed);
    return changed;
  }

  async loadFigures(periods: readonly Period[], of: 'all' | 'archived' | readonly number[] = 'all'): Promise<void> {
    const missing = [...new Set(periods)].filter((period) => !this.#figures.has(period));
    if (missing.length > 0) await this.#needs.store.loadFigures(missing, of);
    if (of === 'all') for (const period of missing) this.#figures.add(period);
  }

  /** Every value of every cluster. */
  async of(period: Period): Promise<void> {
    await this.#take(period, 'all');
    const { clusters } = await this.changedIn(period);
    if (clusters === 'all' || clusters.size > 0) await this.#reach(period);
  }

  async ofClusters(period: Period, ids: readonly number[]): Promise<void> {
    const { clusters } = await this.changedIn(period);
    if (clusters === 'all' || ids.some((id) => clusters.has(id))) await this.of(period);
    else await this.#take(period, ids);
  }

  /** Any value, if there is one. */
  async any(period: Period): Promise<void> {
    await this.#take(period, 'any');
    if (!(await this.#needs.store.hasSheets(period))) await this.of(period);
  }

  /** With the figures, and whatever else the values of a cluster were made of. */
  async explained(period: Period, clusterCode: string): Promise<void> {
    const cluster = this.#scheme.clusters.find(({ code }) => code === clusterCode);
    const ids = cluster ? [cluster.id] : [];
    const periods = await this.#reach(period, ids);
    await this.loadFigures(periods, cluster ? ids : 'archived');
  }

  async #take(period: Period, of: 'all' | 'any' | readonly number[]): Promise<void> {
    const { clusters } = await this.changedIn(period);
    if (this.#taken.has(period) || clusters === 'all') return;
    await this.#needs.store.takeSheets(period, of, clusters);
    if (of === 'all') this.#taken.add(period);
  }

  /** All that has to be there so that the values of a period can be computed, and some clusters explained. */
  async #reach(wanted: Period, ids: readonly number[] = []): Promise<Period[]> {
    const { periods, circular } = periodsReached(this.#scheme, [wanted]);
    const reached: (ReachedPeriod & { readonly changed: ChangedSince })[] = [];
    for (const one of periods) reached.push({ ...one, changed: await this.changedIn(one.period) });
    // Whoever changed in one period is computed there from what it had in the others.
    const those = new Set(ids);
    for (const { changed } of reached) if (changed.clusters !== 'all') for (const id of changed.clusters) those.add(id);
    const isAnybody = reached.some(({ changed }) => changed.clusters === 'all');
    const missing: Missing[] = [];
    for (const { period, derived, totals, changed } of reached) {
      const { clusters } = changed;
      await this.#take(period, totals || isAnybody ? 'all' : [...those]);
      if (totals && !changed.totals) await this.#needs.store.takeTotals(period);
      const known = this.#computed.get(period);
      const isSame = clusters !== 'all' && clusters.size === 0 && !(totals && changed.totals);
      if (isSame || (known && [...derived].every((code) => known.has(code)))) continue;
      await this.loadFigures([period], clusters === 'all' ? 'all' : [...clusters]);
      missing.push({
        period,
        derived: new Set([...derived, ...(known ?? [])]),
        totals: totals && changed.totals,
        clusters,
      });
    }
    if (missing.length > 0) this.hasComputed = true;
    for (let again = missing.length > 0; again;) {
      again = false;
      for (const one of missing) if (await this.#compute(one)) again = circular;
    }
    for (const { period, derived } of missing) this.#computed.set(period, derived);
    return periods.map(({ period }) => period);
  }

  /** @returns whether a value came out that was not there before. */
  async #compute({ period, derived, totals, clusters }: Missing): Promise<boolean> {
    const { bench, turn } = this.#needs;
    const derivedOrder = this.#scheme.derivedOrder.filter((code) => derived.has(code));
    const narrowed = { ...bench, scheme: { ...this.#scheme, derivedOrder } };
    const those = this.#scheme.clusters.filter(({ id }) => clusters === 'all' || clusters.has(id));
    const sums = regionsOf(this.#scheme).map((region) => totalScope(period, region));
    let changed = false;
    for (;;) {
      for (let from = 0; from < those.length; from += portion) {
        await turn();
        const work = those.slice(from, from + portion).map(({ id }) => ({ scope: metricScope(period, id) }));
        if ((await recomputeMetrics(narrowed, work)).length > 0) changed = true;
      }
      // Shares are computed anew once the totals they are of are known.
      if (!totals || (await recomputeTotals(bench, sums)).length === 0) return changed;
    }
  }
}

/** Every region that some cluster lies in. */
export function regionsOf({ clusters }: Pick<Scheme, 'clusters'>): string[] {
  return [...new Set(clusters.flatMap(({ regions }) => regionLevels.flatMap((level) => regions[level] ?? [])))];
}
