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

// One type per kind, so that asking for the kind tells which fields there are.
type OfKind<Kind extends string, Fields> = Kind extends string ? Place & { readonly kind: Kind } & Fields : never;

/** One part of a formula: plain data, checked by the parser. */
export type FormulaNode =
  | OfKind<'number', { readonly value: number }>
  | OfKind<'indicator', { readonly code: string }>
  | OfKind<'negate' | UnaryFunction, { readonly of: FormulaNode }>
  | OfKind<BinaryOperator, { readonly left: FormulaNode; readonly right: FormulaNode }>
  /** `count`: periods back for `prev`, periods summed for `rolling`, years for `cagr`, decimals for `round`. */
  | OfKind<CountedFunction, { readonly of: FormulaNode; readonly count: number }>
  | OfKind<'min' | 'max', { readonly among: readonly FormulaNode[] }>
  | OfKind<'share', { readonly code: string; readonly level: RegionLevel }>;

export type NodeOf<Kind extends FormulaNode['kind']> = Extract<FormulaNode, { kind: Kind }>;

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
