import type { Problem } from '../refusal.ts';
import { constantValue } from './constant-value.ts';
import { problemAt } from './formula-fault.ts';
import { childrenOf, type Formula, type FormulaNode } from './formula-node.ts';

/** Divisions that no figure can ever make possible: by a constant zero, or a constant zero to a negative power. */
export function zeroProblems(indicator: string, formula: Formula): Problem[] {
  return within(formula.root);

  function within(node: FormulaNode): Problem[] {
    const inside = childrenOf(node).flatMap(within);
    if (!dividesByZero(node)) return inside;
    return [...inside, problemAt(formula.text, node, 'formula-divides-by-zero', { indicator }, `${indicator}.formula`)];
  }
}

function dividesByZero(node: FormulaNode): boolean {
  if (node.kind === '/') return constantValue(node.right) === 0;
  return node.kind === '^' && constantValue(node.left) === 0 && (constantValue(node.right) ?? 0) < 0;
}
