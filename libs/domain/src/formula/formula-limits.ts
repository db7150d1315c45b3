import { childrenOf, type FormulaNode, type Place } from './formula-node.ts';

/** What keeps every formula small: none can be long to read, deep to walk or endless to evaluate. */
export const formulaLimits = {
  /** UTF-16 units of text. */
  length: 2000,
  /** Letters of an indicator code. */
  code: 40,
  /** Brackets within brackets. */
  depth: 50,
  /** Numbers, codes, operators and functions. */
  parts: 500,
  /** Steps of one evaluation: a part counts once for every period it is evaluated at. */
  steps: 10_000,
  /** Years (periods, for a yearly indicator) a formula may look back in all. */
  lookBack: 400,
} as const;

/** Steps one evaluation takes at most: `rolling(A / B, 4)` takes 13. */
export function stepsOf(node: FormulaNode): number {
  let below = 0;
  for (const child of childrenOf(node)) below += stepsOf(child);
  return 1 + below * repetitions(node);
}

/** The years a formula looks back at most, each period counted as long as a year. */
export function lookBackOf(node: FormulaNode): number {
  let below = 0;
  for (const child of childrenOf(node)) below = Math.max(below, lookBackOf(child));
  return below + ownLookBack(node);
}

function repetitions(node: FormulaNode): number {
  if (node.kind === 'rolling') return node.count;
  if (node.kind === 'ytd') return 12;
  return node.kind === 'growth' || node.kind === 'cagr' ? 2 : 1;
}

function ownLookBack(node: FormulaNode): number {
  if (node.kind === 'prev' || node.kind === 'rolling' || node.kind === 'cagr') return node.count;
  return node.kind === 'lastyear' || node.kind === 'growth' || node.kind === 'ytd' ? 1 : 0;
}

/** The whole of a text, as a place. */
export function wholeOf(text: string): Place {
  return { start: 0, length: text.length };
}
