import {
  frequencyOf,
  isCoarser,
  metricScope,
  periodsReached,
  regionLevels,
  sheetWithout,
  totalScope,
  valuesNeeded,
  type Period,
  type Scheme,
} from '@jiju/domain';
import { recomputeMetrics } from '../metric/recompute-metrics.ts';
import type { Workbench } from '../recompute/workbench.ts';
import { recomputeTotals } from '../total/recompute-totals.ts';
import type { ChangedSince, PastStore } from './past-store.ts';
import { alike, atHandOf, type Alike, type PeriodDone } from './period-done.ts';

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
export type ValuesDone = ReadonlyMap<Period, PeriodDone>;

type Who = 'all' | readonly number[];

/**
 * Figures and values of the past: what was stored then and is stored still is taken over, the rest is computed, and only what is
 * asked for: some indicators of some clusters, and what those are made of.
 */
export class PastValues {
  readonly #needs: PastValuesNeeds;
  readonly #scheme: Scheme;
  readonly #ids: readonly number[];
  readonly #done: Map<Period, PeriodDone>;
  /** As it is now: what changes between two readings may be taken over by the first and not by the second. */
  readonly #changed = new Map<Period, ChangedSince>();
  /** Values came out that are not written yet. */
  hasComputed = false;

  constructor(needs: PastValuesNeeds, done: ValuesDone) {
    this.#needs = needs;
    this.#scheme = needs.bench.scheme;
    this.#ids = this.#scheme.clusters.map(({ id }) => id);
    this.#done = new Map(done);
  }

  get done(): ValuesDone {
    return this.#done;
  }

  async changedIn(period: Period): Promise<ChangedSince> {
    const known = this.#changed.get(period);
    if (known) return known;
    await this.#needs.turn();
    const changed = await this.#needs.store.changedSince(period);
    this.#changed.set(period, changed);
    return changed;
  }

  async loadFigures(periods: readonly Period[], of: 'archived' | Who = 'all'): Promise<void> {
    const missing = [...new Set(periods)].filter((period) => !this.#of(period).figures);
    if (missing.length > 0) await this.#needs.store.loadFigures(missing, of);
    if (of === 'all') for (const period of missing) this.#note(period, { figures: true });
  }

  /** Values of every cluster: of these indicators, or all. */
  of(period: Period, codes: ReadonlySet<string> = this.#derivedIn(period)): Promise<void> {
    return this.#ensure(period, codes, 'all');
  }

  ofClusters(period: Period, ids: readonly number[]): Promise<void> {
    return this.#ensure(period, this.#derivedIn(period), ids);
  }

  /** Sums over regions, of whatever some formula takes a share of. */
  totals(period: Period): Promise<void> {
    return this.#total(period, this.#totalled());
  }

  /** Any value, if there is one. */
  async any(period: Period): Promise<void> {
    const { values } = await this.changedIn(period);
    if (values !== 'all') {
      await this.#needs.store.takeSheets(period, 'any', values.keys());
      const partly = [...values].find(([, changed]) => changed !== 'any');
      if (partly) return this.#take(period, [partly[0]]);
    }
    if (!(await this.#needs.store.hasSheets(period))) await this.of(period, new Set());
  }

  /** With the figures, and whatever else the values of a cluster were made of. */
  async explained(period: Period, clusterCode: string): Promise<void> {
    const cluster = this.#scheme.clusters.find(({ code }) => code === clusterCode);
    const ids = cluster ? [cluster.id] : [];
    const periods = periodsReached(this.#scheme, [period]);
    for (const reached of periods) {
      await this.#ensure(reached.period, reached.derived, reached.totals ? 'all' : ids);
      if (reached.totals) await this.totals(reached.period);
    }
    await this.loadFigures(
      periods.map((reached) => reached.period),
      cluster ? ids : 'archived',
    );
  }

  /** Makes the values of some indicators right where they changed since; the base figures with them. */
  async #ensure(period: Period, codes: ReadonlySet<string>, who: Who): Promise<void> {
    await this.#take(period, who);
    if (!this.#scheme.calendar.has(period)) return;
    for (const group of alike(this.#of(period), who === 'all' ? this.#ids : who))
      await this.#ensureAlike(period, codes, group);
    if (who === 'all') this.#note(period, { codes: new Set([...(this.#of(period).codes ?? []), ...codes]) });
  }

  async #ensureAlike(period: Period, codes: ReadonlySet<string>, { ids, atHand: { changed } }: Alike): Promise<void> {
    const missing = () => {
      const { codes: computed, some } = this.#of(period);
      const own = some?.get(ids[0] as number);
      const withBase = changed === 'any' && own?.base !== true && computed === undefined;
      const isMissing = (code: string): boolean =>
        (changed === 'any' || changed?.has(code) === true) && !own?.codes.has(code) && !computed?.has(code);
      return { own, withBase, needed: valuesNeeded(this.#scheme, period, codes, isMissing, withBase) };
    };
    const first = missing();
    if (!first.withBase && first.needed.derived.size === 0) return;
    for (const [other, read] of first.needed.reads) await this.#ensure(other, read, ids);
    for (const [other, read] of first.needed.totals) await this.#total(other, read);
    // The totals of the period itself asked for some of it.
    const { own, withBase, needed } = missing();
    if (withBase) await this.loadFigures([period], ids);
    await this.#compute(period, ids, needed.derived, withBase);
    const computed = new Set([...(own?.codes ?? []), ...needed.derived]);
    const atHand = { changed, codes: computed, base: withBase || own?.base === true };
    this.#note(period, {
      some: new Map([...(this.#of(period).some ?? []), ...ids.map((id) => [id, atHand] as const)]),
    });
  }

  async #compute(
    period: Period,
    ids: readonly number[],
    derived: ReadonlySet<string>,
    withBase: boolean,
  ): Promise<void> {
    const { bench, turn } = this.#needs;
    const derivedOrder = this.#scheme.derivedOrder.filter((code) => derived.has(code));
    const narrowed = { ...bench, scheme: { ...this.#scheme, derivedOrder } };
    this.hasComputed = true;
    for (let from = 0; from < ids.length; from += portion) {
      await turn();
      const those = ids.slice(from, from + portion);
      await recomputeMetrics(
        narrowed,
        those.map((id) => ({ scope: metricScope(period, id), ...(!withBase && { only: derived }) })),
      );
    }
  }

  async #total(period: Period, codes: ReadonlySet<string>): Promise<void> {
    const { bench, store } = this.#needs;
    const known = this.#of(period).totals;
    if (known && [...codes].every((code) => known.codes.has(code))) return;
    const changed = known?.changed ?? (await this.changedIn(period)).totals;
    const regions = regionsOf(this.#scheme);
    const isChanged = (region: string): boolean => changed === 'all' || changed.has(region);
    if (!known)
      await store.takeTotals(
        period,
        regions.filter((region) => !isChanged(region)),
      );
    const scopes = regions.filter(isChanged).map((region) => totalScope(period, region));
    if (scopes.length > 0) {
      // Everybody's, because a table of the period is read as a whole.
      await this.#ensure(period, codes, 'all');
      await recomputeTotals(bench, scopes);
      this.hasComputed = true;
    }
    this.#note(period, { totals: { changed, codes: new Set([...(known?.codes ?? []), ...codes]) } });
  }

  /** What is stored as it was; of values of which some indicators changed, the others. */
  async #take(period: Period, who: Who): Promise<void> {
    const { bench, store } = this.#needs;
    const { taken, some } = this.#of(period);
    if (taken !== undefined) return;
    const asked = (who === 'all' ? this.#ids : who).filter((id) => !some?.has(id));
    if (asked.length === 0) return;
    const { values } = await this.changedIn(period);
    if (values !== 'all') {
      if (asked.some((id) => !values.has(id)))
        await store.takeSheets(period, who === 'all' ? 'all' : asked, values.keys());
      const partly = asked.filter((id) => typeof values.get(id) === 'object');
      if (partly.length > 0) {
        this.hasComputed = true;
        bench.saveSheets(
          (await store.storedSheets(period, partly)).map(([clusterId, sheet]) => ({
            key: { period, clusterId },
            sheet: sheetWithout(sheet, values.get(clusterId) as ReadonlySet<string>),
          })),
        );
      }
    }
    if (who === 'all') this.#note(period, { taken: values });
    else this.#note(period, { some: new Map([...(some ?? []), ...atHandOf(values, asked)]) });
  }

  #of(period: Period): PeriodDone {
    return this.#done.get(period) ?? {};
  }

  #note(period: Period, done: PeriodDone): void {
    this.#done.set(period, { ...this.#of(period), ...done });
  }

  #derivedIn(period: Period): ReadonlySet<string> {
    const frequency = frequencyOf(period);
    return new Set(
      this.#scheme.derivedOrder.filter((code) => {
        const indicator = this.#scheme.indicators.get(code);
        return indicator && !isCoarser(indicator.frequency, frequency);
      }),
    );
  }

  /** Indicators of which some formula takes a share. */
  #totalled(): ReadonlySet<string> {
    const { derivedOrder, indicators } = this.#scheme;
    const all = derivedOrder.flatMap((code) => indicators.get(code)?.formulas ?? []).flatMap((one) => one.dependencies);
    return new Set(all.filter(({ total }) => total !== undefined).map(({ code }) => code));
  }
}

/** Every region that some cluster lies in. */
export function regionsOf({ clusters }: Pick<Scheme, 'clusters'>): string[] {
  return [...new Set(clusters.flatMap(({ regions }) => regionLevels.flatMap((level) => regions[level] ?? [])))];
}
