import { stageOf, type Scope } from '@jiju/domain';
import type { MetricWork } from '../metric/recompute-metrics.ts';

/** What a round still has to compute, earliest stage first. */
export class WorkOrder {
  readonly #byStage = new Map<number, Map<string, MetricWork>>();

  /** A scope that is added twice is computed once, and whole unless both times were restricted. */
  add(scope: Scope, only?: ReadonlySet<string>): void {
    const stage = stageOf(scope);
    const work = this.#byStage.get(stage) ?? new Map<string, MetricWork>();
    this.#byStage.set(stage, work);
    const before = work.get(scope.key);
    if (!before) work.set(scope.key, { scope, only });
    else work.set(scope.key, { scope, only: before.only && only ? new Set([...before.only, ...only]) : undefined });
  }

  /** Everything of the earliest stage, taken out; empty when nothing is left. */
  next(): MetricWork[] {
    const stage = Math.min(...this.#byStage.keys());
    const work = this.#byStage.get(stage);
    if (!work) return [];
    this.#byStage.delete(stage);
    return [...work.values()];
  }
}
