import type { Problem } from '@jiju/domain';
import type { NodePlace } from './edit-definition.ts';

/** The problems of one node of the tree, those of its fields included. */
export function problemsOfNode(problems: readonly Problem[], { kind, at }: NodePlace): Problem[] {
  const path = `${kind}s.${at}`;
  return problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
}

/** The problems of one field (`indicators.2.scoring.low`) or of the fields inside it. */
export function problemsAt(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
}

/** The problems that concern no node: the whole tree, and the rules beside it. */
export function problemsBeside(problems: readonly Problem[]): Problem[] {
  return problems.filter((one) => !/^(groups|indicators)\.\d+/.test(one.path));
}
