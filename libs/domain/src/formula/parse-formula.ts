import { refuse, type Refusal } from '../refusal.ts';
import { FormulaFault, problemAt } from './formula-fault.ts';
import { formulaLimits, lookBackOf, stepsOf, wholeOf } from './formula-limits.ts';
import type { Formula, FormulaNode } from './formula-node.ts';
import { FormulaParser } from './formula-parser.ts';

/**
 * Reads the formula of a derived indicator.
 *
 * Language: numbers, indicator codes, `+ - * / ^`, brackets, and the functions `prev(x, n = 1)`, `lastyear(x)`,
 * `growth(x)`, `rolling(x, n)`, `ytd(x)`, `cagr(x, years)`, `share(CODE, county|city|province)`, `min`, `max`, `abs`,
 * `ln`, `round(x, decimals = 0)`. Small letters mean the same as capitals, full-width signs and `× ÷` the same as ASCII.
 *
 * @returns the formula, or the first problem, which points at its place (`position`, `length`, `line`, `column`).
 */
export function parseFormula(text: string): Formula | Refusal {
  if (text.length > formulaLimits.length)
    return refuse('formula-too-long', { length: text.length, max: formulaLimits.length });
  if (text.trim() === '') return refuse('formula-empty');
  try {
    const root = new FormulaParser(text).parse();
    return refusalOfCost(text, root) ?? { text, root };
  } catch (error) {
    if (error instanceof FormulaFault) return { refused: [error.problem] };
    throw error;
  }
}

function refusalOfCost(text: string, root: FormulaNode): Refusal | undefined {
  if (stepsOf(root) > formulaLimits.steps)
    return { refused: [problemAt(text, wholeOf(text), 'formula-too-costly', { max: formulaLimits.steps })] };
  if (lookBackOf(root) > formulaLimits.lookBack)
    return { refused: [problemAt(text, wholeOf(text), 'formula-looks-too-far-back', { max: formulaLimits.lookBack })] };
  return undefined;
}
