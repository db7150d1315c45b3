import {
  addYears,
  awardScope,
  frequencyOf,
  metricScope,
  periodsReached,
  rankingScope,
  regionLevels,
  starScope,
  totalScope,
  type Period,
  type ReachedPeriod,
} from '@jiju/domain';
import { recomputeAward } from '../award/recompute-award.ts';
import { recomputeMetrics } from '../metric/recompute-metrics.ts';
import { recomputeRanking } from '../ranking/recompute-ranking.ts';
import type { Workbench } from '../recompute/workbench.ts';
import { recomputeStars } from '../star/recompute-stars.ts';
import { recomputeTotals } from '../total/recompute-totals.ts';

/** What somebody wants to read of the past. */
export interface PastWanted {
  /** Figures as they were entered. */
  readonly figures?: readonly Period[];
  /** Every value of every cluster. */
  readonly values?: readonly Period[];
  readonly rankings?: readonly { readonly method: string; readonly period: Period }[];
  /** By every star rule of the frequency. */
  readonly stars?: readonly Period[];
  /** By every award scheme. */
  readonly awards?: readonly Period[];
}

/** What of a past is there already. */
export interface PastDone {
  readonly figures: ReadonlySet<Period>;
  /** The derived indicators that were computed in a period. */
  readonly values: ReadonlyMap<Period, ReadonlySet<string>>;
  /** Keys of rankings, stars and awards. */
  readonly judged: ReadonlySet<string>;
}

export const nothingDone: PastDone = { figures: new Set(), values: new Map(), judged: new Set() };

export interface PastNeeds {
  /** Over the figures and records of the past. */
  readonly bench: Workbench;
  /** Bring the figures of these periods, as they were then, to where the bench reads figures. */
  readonly loadFigures: (periods: readonly Period[]) => Promise<void>;
  /** Lets others have their turn. */
  readonly turn: () => Promise<void>;
  readonly done: PastDone;
}

/** Clusters computed in one go. */
const portion = 256;

/**
 * Results of the past, computed when they are asked for and only then, by the very functions that compute those of the present:
 * a bench that, asked for values, places or stars, sees to it that they are there.
 */
export class PastResults {
  readonly bench: Workbench;
  readonly #raw: Workbench;
  readonly #needs: PastNeeds;
  readonly #figures: Set<Period>;
  readonly #values: Map<Period, ReadonlySet<string>>;
  readonly #judged: Set<string>;
  /** Values came out that are not written yet. */
  hasComputed = false;

  constructor(needs: PastNeeds) {
    const { bench, done } = needs;
    this.#needs = needs;
    this.#raw = bench;
    this.#figures = new Set(done.figures);
    this.#values = new Map(done.values);
    this.#judged = new Set(done.judged);
    this.bench = {
      ...bench,
      table: async (period) => (await this.#valuesOf(period), bench.table(period)),
      places: async (method, period) => (await this.#ranking(method, period), bench.places(method, period)),
      stars: async (period) => (await this.#stars(period), bench.stars(period)),
    };
  }

  /** All there is by now, for the next time. */
  get done(): PastDone {
    return { figures: this.#figures, values: this.#values, judged: this.#judged };
  }

  async compute({ figures = [], values = [], rankings = [], stars = [], awards = [] }: PastWanted): Promise<void> {
    await this.#load(figures);
    for (const period of values) await this.#valuesOf(period);
    for (const { method, period } of rankings) await this.#ranking(method, period);
    for (const period of stars) await this.#stars(period);
    for (const period of awards) await this.#awards(period);
  }

  async #load(periods: readonly Period[]): Promise<void> {
    const missing = [...new Set(periods)].filter((period) => !this.#figures.has(period));
    if (missing.length > 0) await this.#needs.loadFigures(missing);
    for (const period of missing) this.#figures.add(period);
  }

  async #valuesOf(period: Period): Promise<void> {
    const { periods, circular } = periodsReached(this.#raw.scheme, [period]);
    const missing = periods.flatMap((reached) => {
      const known = this.#values.get(reached.period);
      if (known && [...reached.derived].every((code) => known.has(code))) return [];
      return [{ ...reached, derived: new Set([...reached.derived, ...(known ?? [])]) }];
    });
    await this.#load(periods.map((reached) => reached.period));
    if (missing.length > 0) this.hasComputed = true;
    for (let again = missing.length > 0; again;) {
      again = false;
      for (const reached of missing) if (await this.#computeValues(reached)) again = circular;
    }
    for (const { period: of, derived } of missing) this.#values.set(of, derived);
  }

  /** @returns whether a value came out that was not there before. */
  async #computeValues({ period, derived, totals }: ReachedPeriod): Promise<boolean> {
    const { scheme } = this.#raw;
    const derivedOrder = scheme.derivedOrder.filter((code) => derived.has(code));
    const bench = { ...this.#raw, scheme: { ...scheme, derivedOrder } };
    const regions = scheme.clusters.flatMap(({ regions: of }) => regionLevels.flatMap((level) => of[level] ?? []));
    const sums = [...new Set(regions)].map((region) => totalScope(period, region));
    let changed = false;
    for (;;) {
      for (let from = 0; from < scheme.clusters.length; from += portion) {
        await this.#needs.turn();
        const work = scheme.clusters.slice(from, from + portion).map(({ id }) => ({ scope: metricScope(period, id) }));
        if ((await recomputeMetrics(bench, work)).length > 0) changed = true;
      }
      // Shares are computed anew once the totals they are of are known.
      if (!totals || (await recomputeTotals(this.#raw, sums)).length === 0) return changed;
    }
  }

  async #ranking(method: string, period: Period): Promise<void> {
    const found = this.#raw.scheme.methods.find(({ code }) => code === method);
    if (found?.frequency !== frequencyOf(period)) return;
    await this.#judge(rankingScope(period, method).key, async () => {
      await recomputeRanking(this.bench, rankingScope(period, method));
    });
  }

  async #stars(period: Period): Promise<void> {
    for (const rule of this.#raw.scheme.starRules) {
      if (rule.frequency !== frequencyOf(period)) continue;
      const scope = starScope(period, rule.code);
      await this.#judge(`star|${scope.key}`, async () => {
        await recomputeStars(this.bench, scope);
      });
    }
  }

  async #awards(period: Period): Promise<void> {
    for (const { code, method } of this.#raw.scheme.awardSchemes) {
      const scope = awardScope(period, code);
      // Rises are measured against the year before.
      for (const one of [period, addYears(period, -1)]) await this.#ranking(method, one);
      await this.#judge(`award|${scope.key}`, async () => {
        await recomputeAward(this.bench, scope);
      });
    }
  }

  async #judge(key: string, work: () => Promise<void>): Promise<void> {
    if (this.#judged.has(key)) return;
    // Before the work: who judges itself by itself ends here.
    this.#judged.add(key);
    await this.#needs.turn();
    await work();
  }
}
