import { addPeriods, addYears } from '../period/period-arithmetic.ts';
import { positionInYear, type Period } from '../period/period.ts';
import type { RegionLevel } from '../region/region-level.ts';
import { compilePart } from './compile-formula.ts';
import { formatNode } from './format-formula.ts';
import { childrenOf, type Formula, type FormulaNode } from './formula-node.ts';
import type { FormulaReader, Missing } from './formula-reader.ts';

/** One line of "where does this number come from", with the lines it was made of below it. */
export interface Explanation {
  readonly kind: FormulaNode['kind'] | 'total';
  /** The part in canonical form: `growth(REVENUE)`. */
  readonly text: string;
  /** The period at which the part was evaluated. */
  readonly period: Period;
  readonly value?: number;
  readonly missing?: Missing;
  /** For a `total`, whose. */
  readonly level?: RegionLevel;
  readonly parts: readonly Explanation[];
}

/**
 * The evaluation of a formula as a tree. Every number comes from the same closures as the result itself; parts that were
 * not reached because an earlier one is missing are explained all the same.
 */
export function explainFormula(formula: Formula, reader: FormulaReader, period: Period): Explanation {
  return explain(formula.root, reader, period);
}

function explain(node: FormulaNode, reader: FormulaReader, period: Period): Explanation {
  const result = compilePart(node)(reader, period);
  const outcome = result.missing ? { missing: result.missing } : { value: result.value };
  return { kind: node.kind, text: formatNode(node), period, ...outcome, parts: partsOf(node, reader, period) };
}

function partsOf(node: FormulaNode, reader: FormulaReader, period: Period): Explanation[] {
  if (node.kind === 'share') {
    const own = explain({ ...node, kind: 'indicator' }, reader, period);
    return [own, explainTotal(node.code, node.level, reader, period)];
  }
  const periods = periodsOf(node, period);
  return periods.flatMap((each) => childrenOf(node).map((child) => explain(child, reader, each)));
}

/** At which periods the parts of a node are evaluated. */
function periodsOf(node: FormulaNode, period: Period): Period[] {
  switch (node.kind) {
    case 'prev':
      return [addPeriods(period, -node.count)];
    case 'lastyear':
      return [addYears(period, -1)];
    case 'growth':
      return [period, addYears(period, -1)];
    case 'cagr':
      return [period, addYears(period, -node.count)];
    case 'rolling':
      return lastPeriods(period, node.count);
    case 'ytd':
      return lastPeriods(period, positionInYear(period));
    default:
      return [period];
  }
}

function lastPeriods(period: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => addPeriods(period, index - count + 1));
}

function explainTotal(code: string, level: RegionLevel, reader: FormulaReader, period: Period): Explanation {
  const value = reader.total(code, level, period);
  return { kind: 'total', text: code, period, level, ...(value === undefined ? {} : { value }), parts: [] };
}
