import type { Period } from '../period/period.ts';
import type { FormulaNode } from './formula-node.ts';
import type { FormulaReader, Missing } from './formula-reader.ts';

/** A compiled part: gives its number, or NaN after leaving the reason in {@link Fault}. */
export type Step = (reader: FormulaReader, period: Period) => number;

/** Where a part without a number leaves the reason: written just before NaN is handed up, read once at the top. */
export interface Fault {
  missing: Missing | undefined;
}

/** Leaves the reason and gives the NaN to hand up. */
export function failStep(
  fault: Fault,
  node: FormulaNode,
  period: Period,
  reason: 'division-by-zero' | 'not-finite',
): number {
  fault.missing = { reason, period, start: node.start, length: node.length };
  return NaN;
}
