import type { VersionEffectAnswer } from '@jiju/contract';

export interface EffectProgress {
  /** In the order in which they are computed. */
  readonly periods: readonly string[];
  readonly found: ReadonlyMap<string, VersionEffectAnswer>;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly error: unknown;
  /** Instant. */
  readonly begun: string;
}

export interface EffectRunNeeds {
  readonly periods: readonly string[];
  readonly ask: (period: string, signal: AbortSignal) => Promise<VersionEffectAnswer>;
  readonly now: () => string;
}

/** So many periods are asked for at a time: one is computed while the answer of the other travels. */
const LANES = 2;

/**
 * The effect of a version on period after period. It goes on when its page is left, and whoever comes back finds it;
 * every request is one period's work, so stopping is not asking on.
 */
export class EffectRun {
  readonly #needs: EffectRunNeeds;
  readonly #listeners = new Set<() => void>();
  #progress: EffectProgress;
  #stop = new AbortController();

  constructor(needs: EffectRunNeeds) {
    this.#needs = needs;
    this.#progress = { periods: needs.periods, found: new Map(), state: 'done', error: null, begun: needs.now() };
    this.resume();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly progress = (): EffectProgress => this.#progress;

  readonly stop = (): void => {
    if (this.#progress.state !== 'running') return;
    this.#stop.abort();
    this.#say({ state: 'stopped' });
  };

  /** Whatever was not computed yet. */
  readonly resume = (): void => {
    if (this.#progress.state === 'running') return;
    const rest = this.#needs.periods.filter((period) => !this.#progress.found.has(period));
    if (rest.length === 0) return;
    this.#stop = new AbortController();
    this.#say({ state: 'running', error: null });
    void this.#run(rest, this.#stop);
  };

  async #run(waiting: string[], stop: AbortController): Promise<void> {
    const lane = async (): Promise<void> => {
      for (let period = waiting.shift(); period !== undefined && !stop.signal.aborted; period = waiting.shift()) {
        const answer = await this.#needs.ask(period, stop.signal);
        if (stop.signal.aborted) return;
        this.#say({ found: new Map([...this.#progress.found, [period, answer]]) });
      }
    };
    try {
      await Promise.all(Array.from({ length: LANES }, lane));
      if (!stop.signal.aborted) this.#say({ state: 'done' });
    } catch (error) {
      if (stop.signal.aborted) return;
      stop.abort();
      this.#say({ state: 'failed', error });
    }
  }

  #say(change: Partial<EffectProgress>): void {
    this.#progress = { ...this.#progress, ...change };
    for (const listener of this.#listeners) listener();
  }
}
