import type { Problem } from '../refusal.ts';
import type { FormulaDefinition } from './formula-definition.ts';
import { problemAt } from './formula-fault.ts';
import type { Formula, FormulaNode } from './formula-node.ts';
import { sameUnit } from './same-unit.ts';

type Known = ReadonlyMap<string, FormulaDefinition>;

/**
 * A derived indicator that is declared in another unit than its formula certainly gives: `cagr(REVENUE, 3)` in 亿元. Units of
 * products, quotients and whatever a number is added to are not known, and nothing is said of them.
 */
export function declaredUnitProblems(owner: FormulaDefinition, formula: Formula, known: Known): Problem[] {
  const declared = owner.unit?.trim() ?? '';
  const computed = certainUnit(formula.root, known);
  if (declared === '' || computed === undefined || sameUnit(declared, computed)) return [];
  const params = { indicator: owner.code, declared, computed };
  return [problemAt(formula.text, formula.root, 'formula-unit-not-declared', params, `${owner.code}.formula`)];
}

function certainUnit(node: FormulaNode, known: Known): string | undefined {
  switch (node.kind) {
    case 'indicator':
      return known.get(node.code)?.unit?.trim() || undefined;
    case 'share':
    case 'growth':
    case 'cagr':
      return '%';
    case '+':
    case '-':
      return common([node.left, node.right], known);
    case 'min':
    case 'max':
      // A number among them is a bound in the unit of the others.
      return common(
        node.among.filter(({ kind }) => kind !== 'number'),
        known,
      );
    case 'number':
    case 'ln':
    case '*':
    case '/':
    case '^':
      return undefined;
    default:
      return certainUnit(node.of, known);
  }
}

function common(nodes: readonly FormulaNode[], known: Known): string | undefined {
  const units = new Set(nodes.map((node) => certainUnit(node, known)));
  return units.size === 1 ? [...units][0] : undefined;
}
