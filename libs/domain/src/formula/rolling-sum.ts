import { childrenOf, type Formula, type FormulaNode } from './formula-node.ts';

/** The first rolling sum over more than one period in a formula. */
export function rollingSumIn({ root }: Formula): FormulaNode | undefined {
  return firstIn(root);
}

function firstIn(node: FormulaNode): FormulaNode | undefined {
  if (node.kind === 'rolling' && node.count > 1) return node;
  for (const child of childrenOf(node)) {
    const found = firstIn(child);
    if (found) return found;
  }
  return undefined;
}
