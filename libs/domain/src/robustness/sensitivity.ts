import { sortTable } from '../ranking/unit-table.ts';
import { factorsOf, type Factor } from './assumptions.ts';
import { randomOf } from './random.ts';
import { regenerateFor, type Regenerated } from './regenerate.ts';

/** How much of the variance of the ranking an assumption answers for. */
export interface Sensitivity {
  readonly factor: Factor;
  /** By itself (first order). */
  readonly alone: number;
  /** With everything it does together with others (total effect). */
  readonly total: number;
}

/** Sensitivity of the mean shift of places against the ranking. */
export interface SensitivityResult {
  /** Places a unit is shifted on average. */
  readonly meanShift: number;
  readonly variance: number;
  /** In the order of `factors`; 0 where nothing moves at all. */
  readonly factors: readonly Sensitivity[];
}

/**
 * Variance-based sensitivity by Saltelli's design: two samples A and B of `base` draws, and for every factor A with that factor
 * from B: base (d + 2) computations. The output is the mean absolute shift of places. First order mean((yB - mean) (yABi - yA)) / V, total
 * effect mean((yA - yABi)^2) / (2 V), the estimators of Saltelli et al. (2010) and Jansen (1999); taking the mean
 * off changes nothing in the long run and much in a few hundred draws. Yields how many are done.
 */
export function* sensitivity(input: Regenerated, base: number): Generator<number, SensitivityResult, void> {
  const table = sortTable(input.table);
  const regenerate = regenerateFor({ ...input, table });
  const nominal = regenerate();
  const names = factorsOf(input.assumptions);
  const random = randomOf(input.seed);
  const draws = (): number[][] => Array.from({ length: base }, () => names.map(() => random()));
  const [a, b] = [draws(), draws()];
  let done = 0;
  const outputs: Float64Array[] = [];
  for (const sample of [a, b, ...names.map((_, factor) => swapped(a, b, factor))]) {
    const output = new Float64Array(base);
    for (let run = 0; run < base; run++) {
      output[run] = meanShift(nominal, regenerate(sample[run]));
      yield ++done;
    }
    outputs.push(output);
  }
  const [yA = new Float64Array(), yB = new Float64Array(), ...mixed] = outputs;
  const both = [...yA, ...yB];
  const mean = both.reduce((sum, y) => sum + y, 0) / Math.max(both.length, 1);
  const variance = both.reduce((sum, y) => sum + (y - mean) ** 2, 0) / Math.max(both.length - 1, 1);
  return {
    meanShift: mean,
    variance,
    factors: names.map((factor, at) => {
      const y = mixed[at] as Float64Array;
      let [alone, total] = [0, 0];
      for (let run = 0; run < base; run++) {
        alone += ((yB[run] as number) - mean) * ((y[run] as number) - (yA[run] as number));
        total += ((yA[run] as number) - (y[run] as number)) ** 2;
      }
      const nothing = variance === 0;
      // With nothing beside it a factor answers for all: that is no matter of estimating.
      if (names.length === 1 && !nothing) return { factor, alone: 1, total: 1 };
      return { factor, alone: nothing ? 0 : alone / base / variance, total: nothing ? 0 : total / base / 2 / variance };
    }),
  };
}

function swapped(a: readonly number[][], b: readonly number[][], factor: number): number[][] {
  return a.map((draw, run) => draw.map((x, at) => (at === factor ? (b[run]?.[at] as number) : x)));
}

/** Over the units that are ranked both times. */
function meanShift(nominal: Int32Array, places: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < nominal.length; i++) {
    if (nominal[i] === 0 || places[i] === 0) continue;
    sum += Math.abs((nominal[i] as number) - (places[i] as number));
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
