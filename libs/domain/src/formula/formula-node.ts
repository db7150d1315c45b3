import type { RegionLevel } from '../region/region-level.ts';

/** Where a part stands in the text the user wrote, in UTF-16 units from 0. */
export interface Place {
  readonly start: number;
  readonly length: number;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^';
/** Functions of one expression and nothing else. */
export type UnaryFunction = 'lastyear' | 'growth' | 'ytd' | 'abs' | 'ln';
/** Functions of one expression and a whole number. */
export type CountedFunction = 'prev' | 'rolling' | 'cagr' | 'round';

interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
}
interface IndicatorNode {
  readonly kind: 'indicator';
  readonly code: string;
}
interface NegateNode {
  readonly kind: 'negate';
  readonly of: FormulaNode;
}
interface BinaryNode {
  readonly kind: BinaryOperator;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}
interface UnaryFunctionNode {
  readonly kind: UnaryFunction;
  readonly of: FormulaNode;
}
interface CountedFunctionNode {
  readonly kind: CountedFunction;
  readonly of: FormulaNode;
  /** Periods back for `prev`, periods summed for `rolling`, years for `cagr`, decimals for `round`. */
  readonly count: number;
}
interface ExtremeNode {
  readonly kind: 'min' | 'max';
  readonly among: readonly FormulaNode[];
}
interface ShareNode {
  readonly kind: 'share';
  readonly code: string;
  readonly level: RegionLevel;
}

/** One part of a formula: plain data, checked by the parser. */
export type FormulaNode = Place &
  (
    | NumberNode
    | IndicatorNode
    | NegateNode
    | BinaryNode
    | UnaryFunctionNode
    | CountedFunctionNode
    | ExtremeNode
    | ShareNode
  );

/** A formula that was read without a problem: the text as written and its tree. */
export interface Formula {
  readonly text: string;
  readonly root: FormulaNode;
}

/** The parts directly below a node, in the order they are evaluated. */
export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'number':
    case 'indicator':
    case 'share':
      return [];
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return [node.left, node.right];
    case 'min':
    case 'max':
      return node.among;
    default:
      return [node.of];
  }
}
