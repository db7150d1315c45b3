import type { Problem } from '../refusal.ts';
import type { FormulaDefinition } from './formula-definition.ts';
import { problemAt } from './formula-fault.ts';
import type { Formula, FormulaNode } from './formula-node.ts';

/**
 * Sums, differences, `min` and `max` of figures in different units. Units are compared as printed (亿元 and 万元 differ,
 * and adding them is an error); products, quotients and powers have no known unit and fit everything, as numbers do.
 */
export function unitProblems(
  indicator: string,
  formula: Formula,
  known: ReadonlyMap<string, FormulaDefinition>,
): Problem[] {
  const problems: Problem[] = [];
  unitOf(formula.root);
  return problems;

  function unitOf(node: FormulaNode): string | undefined {
    switch (node.kind) {
      case 'indicator':
        return known.get(node.code)?.unit?.trim() || undefined;
      case 'share':
        return '%';
      case 'growth':
      case 'cagr':
        unitOf(node.of);
        return '%';
      case '+':
      case '-':
        return common(node, [node.left, node.right]);
      case 'min':
      case 'max':
        return common(node, node.among);
      case '*':
      case '/':
      case '^':
        unitOf(node.left);
        unitOf(node.right);
        return undefined;
      case 'number':
        return undefined;
      case 'ln':
        unitOf(node.of);
        return undefined;
      default:
        return unitOf(node.of);
    }
  }

  function common(node: FormulaNode, among: readonly FormulaNode[]): string | undefined {
    const units = [...new Set(among.map(unitOf).filter((unit) => unit !== undefined))];
    const [left, right] = units;
    if (left === undefined || right === undefined) return left;
    const params = { indicator, operator: node.kind, left, right };
    problems.push(problemAt(formula.text, node, 'formula-units-differ', params, `${indicator}.formula`));
    return undefined;
  }
}
