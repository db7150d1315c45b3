import type { BinaryOperator } from './formula-node.ts';

/** How strongly an operator holds what stands beside it; parser and formatter read the same table. */
export interface Binding {
  readonly operator: BinaryOperator;
  readonly power: number;
  /** Least power an operator on the left may have without brackets. */
  readonly left: number;
  /** The same on the right. */
  readonly right: number;
}

/** A sign holds tighter than `*` and looser than `^`: `-A ^ 2` is `-(A ^ 2)`. */
export const negationBinding = 3;

const bindings = new Map<string, Binding>([
  ['+', { operator: '+', power: 1, left: 1, right: 2 }],
  ['-', { operator: '-', power: 1, left: 1, right: 2 }],
  ['*', { operator: '*', power: 2, left: 2, right: 3 }],
  ['/', { operator: '/', power: 2, left: 2, right: 3 }],
  ['^', { operator: '^', power: 4, left: 5, right: 3 }],
]);

/** The binding of an operator, `undefined` for any other text. */
export function bindingOf(symbol: string): Binding | undefined {
  return bindings.get(symbol);
}
