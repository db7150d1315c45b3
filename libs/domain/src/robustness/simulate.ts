import { sortTable } from '../ranking/unit-table.ts';
import { factorsOf } from './assumptions.ts';
import { randomOf } from './random.ts';
import { regenerateFor, type Regenerated } from './regenerate.ts';

/** Places of every unit in every run; place 0: not ranked. */
export interface Simulation {
  /** In ascending order. */
  readonly ids: readonly string[];
  readonly runs: number;
  /** Of the method as it is. */
  readonly nominal: Int32Array;
  /** Run after run, in the order of the ids. */
  readonly places: Int32Array;
}

/**
 * Monte Carlo: the ranking computed in so many runs, each under other draws of the assumptions. Yields after every run how
 * many are done, so that a caller can show progress, let others work or stop; the same seed gives the same result.
 */
export function* simulate(input: Regenerated, runs: number): Generator<number, Simulation, void> {
  const table = sortTable(input.table);
  const regenerate = regenerateFor({ ...input, table });
  const nominal = regenerate();
  const random = randomOf(input.seed);
  const factors = factorsOf(input.assumptions);
  const places = new Int32Array(runs * nominal.length);
  for (let run = 0; run < runs; run++) {
    places.set(regenerate(factors.map(() => random())), run * nominal.length);
    yield run + 1;
  }
  return { ids: table.ids, runs, nominal, places };
}

/** Run a computation that yields its progress to its end. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
