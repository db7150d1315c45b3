import { bindingOf, negationBinding } from './formula-binding.ts';
import type { Formula, FormulaNode } from './formula-node.ts';

/**
 * The canonical text of a formula: codes in capitals, functions in small letters, one space around operators, no bracket
 * that is not needed. Reading it again gives the same tree.
 */
export function formatFormula(formula: Formula): string {
  return formatNode(formula.root);
}

/** The canonical text of a part; in brackets when it binds more loosely than `minimum`. */
export function formatNode(node: FormulaNode, minimum = 0): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'indicator':
      return node.code;
    case 'negate':
      return bracket(`-${formatNode(node.of, negationBinding)}`, negationBinding < minimum);
    case 'share':
      return `share(${node.code}, ${node.level})`;
    case 'min':
    case 'max':
      return `${node.kind}(${node.among.map((each) => formatNode(each)).join(', ')})`;
    case 'prev':
      return node.count === 1 ? `prev(${formatNode(node.of)})` : `prev(${formatNode(node.of)}, ${node.count})`;
    case 'round':
      return node.count === 0 ? `round(${formatNode(node.of)})` : `round(${formatNode(node.of)}, ${node.count})`;
    case 'rolling':
    case 'cagr':
      return `${node.kind}(${formatNode(node.of)}, ${node.count})`;
    case 'lastyear':
    case 'growth':
    case 'ytd':
    case 'abs':
    case 'ln':
      return `${node.kind}(${formatNode(node.of)})`;
    default: {
      const binding = bindingOf(node.kind);
      if (!binding) throw new Error(`No operator ${node.kind}`);
      const text = `${formatNode(node.left, binding.left)} ${node.kind} ${formatNode(node.right, binding.right)}`;
      return bracket(text, binding.power < minimum);
    }
  }
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
