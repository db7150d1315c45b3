import type { Period } from '../period/period.ts';
import { compileNode } from './compile-node.ts';
import type { Formula, FormulaNode } from './formula-node.ts';
import type { FormulaReader, FormulaResult } from './formula-reader.ts';
import type { Fault } from './formula-step.ts';

/** A formula ready to be evaluated at any period, any number of times. */
export type CompiledFormula = (reader: FormulaReader, period: Period) => FormulaResult;

/**
 * Makes a formula fast: its tree becomes closures once, an evaluation then reads, computes and allocates its result.
 *
 * A missing input makes the whole result missing, with the first reason in reading order. `growth(x)` is
 * 100 (x - y) / y with y a year earlier, `cagr(x, n)` is 100 ((x / y)^(1 / n) - 1) with y n years earlier, both in %;
 * `share` is in % too; `rolling` and `ytd` need every period they sum; `round` takes halves away from zero.
 */
export function compileFormula(formula: Formula): CompiledFormula {
  return compilePart(formula.root);
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
