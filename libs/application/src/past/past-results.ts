import {
  awardScope,
  directiveScope,
  frequencyOf,
  partsOfKey,
  rankingScope,
  starScope,
  versionFrom,
  type Period,
  type Scope,
} from '@jiju/domain';
import { recomputeAward } from '../award/recompute-award.ts';
import { assessDirectives } from '../directive/assess-directives.ts';
import { recomputeRanking } from '../ranking/recompute-ranking.ts';
import type { UnitsTogether } from '../ranking/units-around.ts';
import type { Workbench } from '../recompute/workbench.ts';
import { recomputeStars } from '../star/recompute-stars.ts';
import { PastValues, type PastValuesNeeds, type ValuesDone } from './past-values.ts';
import type { PastWanted } from './past-wanted.ts';

/** What of a past is there already. */
export interface PastDone {
  readonly values: ValuesDone;
  /** Keys of rankings, stars and awards, of rankings also with the part that was taken over; and whether directives were assessed. */
  readonly judged: ReadonlySet<string>;
}

export const nothingDone: PastDone = {
  values: new Map(),
  judged: new Set(),
};

export interface PastNeeds extends PastValuesNeeds {
  readonly done: PastDone;
  /** Writes the values that came out, so that none of many periods has to be held. */
  readonly write: () => void;
}

/**
 * Results of the past. What was stored at the moment and did not change since is taken over; the rest is computed when it is
 * asked for and only then, by the very functions that compute the present: a bench that, asked for values, places or stars, sees to
 * it that they are there.
 */
export class PastResults {
  readonly bench: Workbench;
  readonly #needs: PastNeeds;
  readonly #values: PastValues;
  readonly #judged: Set<string>;
  /** Figures of the past do not change. */
  readonly #together: UnitsTogether = new Map();
  #rankingsCame = false;

  constructor(needs: PastNeeds) {
    const { bench, done } = needs;
    this.#needs = needs;
    this.#values = new PastValues(needs, done.values);
    this.#judged = new Set(done.judged);
    this.bench = {
      ...bench,
      table: async (period, reads) => {
        await this.#values.of(period, reads);
        const table = await bench.table(period);
        this.write();
        return table;
      },
      totals: async (keys) => {
        for (const period of new Set(keys.map((key) => key.period))) await this.#values.totals(period);
        return bench.totals(keys);
      },
      places: async (method, period) => (await this.#ranking(method, period), bench.places(method, period)),
      stars: async (period) => (await this.#stars(period), bench.stars(period)),
    };
  }

  /** All there is by now, for the next time. */
  get done(): PastDone {
    return { values: this.#values.done, judged: this.#judged };
  }

  async compute(wanted: PastWanted): Promise<void> {
    const { sheets, explained, places } = wanted;
    await this.#values.loadFigures(wanted.figures ?? []);
    await this.#values.loadFigures(wanted.archived ?? [], 'archived');
    for (const period of wanted.values ?? []) {
      await this.#values.of(period);
      this.write();
    }
    for (const period of wanted.anyValues ?? []) await this.#values.any(period);
    if (sheets) {
      const { clusters } = this.#needs.bench.scheme;
      const ids = clusters.filter(({ code }) => sheets.clusterCodes.includes(code)).map(({ id }) => id);
      for (const period of sheets.periods) await this.#values.ofClusters(period, ids);
    }
    if (explained) await this.#values.explained(explained.period, explained.clusterCode);
    for (const { method, period } of wanted.rankings ?? []) await this.#ranking(method, period);
    for (const { method, period } of wanted.heads ?? []) await this.#ranking(method, period, 'head');
    for (const { method, period } of places?.rankings ?? []) await this.#ranking(method, period, places?.clusterId);
    for (const period of wanted.stars ?? []) await this.#stars(period);
    for (const period of wanted.awards ?? []) await this.#awards(period);
    if (wanted.directives) await this.#directives();
    this.write();
    if (this.#rankingsCame) await this.#needs.store.rankingsCame();
    this.#rankingsCame = false;
  }

  /** Writes what came out and is not written yet. */
  write(): void {
    if (this.#values.hasComputed) this.#needs.write();
    this.#values.hasComputed = false;
  }

  async #ranking(method: string, period: Period, of: 'all' | 'head' | number = 'all'): Promise<void> {
    const found = this.#needs.bench.scheme.methods.find(({ code }) => code === method);
    if (found?.frequency !== frequencyOf(period)) return;
    await this.#judge(rankingScope(period, method), (scope) => recomputeRanking(this.bench, scope, this.#together), of);
  }

  async #stars(period: Period): Promise<void> {
    for (const { code, frequency, versions } of this.#needs.bench.scheme.starRules) {
      if (frequency !== frequencyOf(period)) continue;
      await this.#judge(starScope(period, code), (scope) => recomputeStars(this.bench, scope));
      // Beside the stars is said whether the figures behind them are synthetic.
      const version = versionFrom(versions, period);
      if (version) await this.#values.of(period, version.reads);
    }
  }

  async #awards(period: Period): Promise<void> {
    for (const { code } of this.#needs.bench.scheme.awardSchemes)
      await this.#judge(awardScope(period, code), (scope) => recomputeAward(this.bench, scope));
  }

  async #directives(): Promise<void> {
    if (this.#judged.has('directives')) return;
    this.#judged.add('directives');
    const scopes = this.#needs.bench.scheme.directives.map(({ code }) => directiveScope(code));
    await assessDirectives(this.bench, scopes);
  }

  async #judge(
    scope: Scope,
    compute: (scope: Scope) => Promise<unknown>,
    of: 'all' | 'head' | number = 'all',
  ): Promise<void> {
    const key = `${scope.kind}|${scope.key}`;
    const part = `${key}|${of}`;
    // What was taken over stays as it is, whatever changed since.
    if (this.#judged.has(key) || this.#judged.has(part)) return;
    const { judged } = await this.#values.changedIn(partsOfKey(scope).period);
    const isComputed = judged(scope);
    // Before the work: who judges itself by itself ends here.
    this.#judged.add(isComputed || of === 'all' ? key : part);
    if (scope.kind === 'ranking' && (isComputed || of === 'all')) this.#rankingsCame = true;
    if (!isComputed) return this.#needs.store.takeJudged(scope, of);
    await this.#needs.turn();
    await compute(scope);
  }
}
