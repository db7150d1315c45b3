import { isCoarser } from '../period/period-nesting.ts';
import { frequencyOf, type Frequency, type Period } from '../period/period.ts';
import { compileNode } from './compile-node.ts';
import type { Formula, FormulaNode } from './formula-node.ts';
import type { FormulaReader, FormulaResult } from './formula-reader.ts';
import type { Fault } from './formula-step.ts';
import { rollingSumIn } from './rolling-sum.ts';

/** A formula ready to be evaluated at any period, any number of times. */
export type CompiledFormula = (reader: FormulaReader, period: Period) => FormulaResult;

/**
 * Makes a formula fast: its tree becomes closures once, an evaluation then reads, computes and allocates its result.
 *
 * A missing input makes the whole result missing, with the first reason in reading order. `growth(x)` is
 * 100 (x - y) / y with y a year earlier, `cagr(x, n)` is 100 ((x / y)^(1 / n) - 1) with y n years earlier, both in %;
 * `share` is in % too; `rolling` and `ytd` need every period they sum; `round` takes halves away from zero.
 *
 * @param frequency of the indicator whose formula it is: a rolling sum counts periods of that length, so a formula with
 *   one has no result in longer periods, where it would count those.
 */
export function compileFormula(formula: Formula, frequency?: Frequency): CompiledFormula {
  const compiled = compilePart(formula.root);
  const sum = frequency && rollingSumIn(formula);
  if (!sum) return compiled;
  const { start, length } = sum;
  return (reader, period) =>
    isCoarser(frequencyOf(period), frequency)
      ? { missing: { reason: 'rolls-shorter-periods', period, start, length } }
      : compiled(reader, period);
}

/** The same for one part of a formula. */
export function compilePart(node: FormulaNode): CompiledFormula {
  const fault: Fault = { missing: undefined };
  const step = compileNode(node, fault);
  return (reader, period) => {
    const value = step(reader, period);
    if (!Number.isNaN(value)) return { value: value + 0 };
    if (!fault.missing) throw new Error('A formula has no result and no reason');
    return { missing: fault.missing };
  };
}
