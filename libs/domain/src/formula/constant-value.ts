import { roundTo } from '../statistics/round.ts';
import { childrenOf, type FormulaNode } from './formula-node.ts';

/** The number a part always is; `undefined` where figures have a say. */
export function constantValue(node: FormulaNode): number | undefined {
  if (node.kind === 'number') return node.value;
  const parts = childrenOf(node).map(constantValue);
  const known = parts.filter((part) => part !== undefined);
  const [first, second] = known;
  if (first === undefined || known.length < parts.length) return undefined;
  switch (node.kind) {
    case 'negate':
      return -first;
    case 'abs':
      return Math.abs(first);
    case 'ln':
      return Math.log(first);
    case 'round':
      return roundTo(first, node.count);
    case 'min':
      return Math.min(...known);
    case 'max':
      return Math.max(...known);
    default:
      return second === undefined ? undefined : calculate(node.kind, first, second);
  }
}

function calculate(operator: FormulaNode['kind'], a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return Math.pow(a, b);
    default:
      return undefined;
  }
}
