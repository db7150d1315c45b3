import { isCoarser } from '../period/period-nesting.ts';
import type { Problem } from '../refusal.ts';
import { zeroProblems } from './constant-zero.ts';
import { declaredUnitProblems } from './declared-unit.ts';
import { formulaCycles } from './evaluation-order.ts';
import type { FormulaDefinition } from './formula-definition.ts';
import { problemAt } from './formula-fault.ts';
import { childrenOf, type Formula, type FormulaNode, type NodeOf } from './formula-node.ts';
import { unitProblems } from './formula-unit.ts';
import { nearestName } from './nearest-name.ts';
import { rollingSumIn } from './rolling-sum.ts';

/**
 * Checks the formulas of a whole set of indicators against each other.
 *
 * Found are: unknown codes (with the nearest known one); circles within a period (`prev(SELF)` is none); indicators that
 * come less often than the formula is computed, or more often without a rule to aggregate them over time; shares of what
 * is not summed over regions; divisions by a constant zero; sums and comparisons of different known units; a unit that is
 * certainly another than the declared one. Each problem has the path `CODE.formula`,
 * names the derived `indicator` and, but for circles, points at the place in its text.
 */
export function checkFormulas(definitions: readonly FormulaDefinition[]): Problem[] {
  const known = new Map(definitions.map((each) => [each.code, each]));
  const problems = definitions.flatMap((each) =>
    each.formula
      ? [
          ...readingProblems(each, each.formula, known),
          ...zeroProblems(each.code, each.formula),
          ...unitProblems(each.code, each.formula, known),
          ...declaredUnitProblems(each, each.formula, known),
        ]
      : [],
  );
  return [...problems, ...formulaCycles(definitions)];
}

type Known = ReadonlyMap<string, FormulaDefinition>;

function readingProblems(owner: FormulaDefinition, formula: Formula, known: Known): Problem[] {
  const problems: Problem[] = [];
  visit(formula.root);
  return problems;

  function visit(node: FormulaNode): void {
    if (node.kind === 'indicator' || node.kind === 'share') check(node);
    for (const child of childrenOf(node)) visit(child);
  }

  function check(node: NodeOf<'indicator' | 'share'>): void {
    const read = known.get(node.code);
    if (!read) {
      const suggestion = nearestName(node.code, known.keys());
      if (suggestion === undefined) add(node, 'formula-unknown-indicator');
      else add(node, 'formula-unknown-indicator-suggestion', { suggestion });
      return;
    }
    if (isCoarser(read.frequency, owner.frequency)) add(node, 'formula-reads-longer-period');
    const hasNoLonger = (read.aggregationOverTime ?? 'none') === 'none' || (read.formula && rollingSumIn(read.formula));
    if (isCoarser(owner.frequency, read.frequency) && hasNoLonger) add(node, 'formula-reads-shorter-period');
    if (node.kind === 'share' && (read.aggregationOverRegions ?? 'sum') !== 'sum') add(node, 'formula-share-of-no-sum');
  }

  function add(node: NodeOf<'indicator' | 'share'>, code: string, params: Problem['params'] = {}): void {
    const all = { indicator: owner.code, name: node.code, ...params };
    problems.push(problemAt(formula.text, node, code, all, `${owner.code}.formula`));
  }
}
