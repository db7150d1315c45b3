import { problem, type Problem } from '../refusal.ts';
import type { MethodDefinition, Weighting } from './method-definition.ts';

interface Node {
  readonly code: string;
  readonly parent: string | undefined;
  readonly weight: number;
  readonly path: string;
}

/** What is wrong with the tree and its weights. */
export function checkTree(definition: MethodDefinition): Problem[] {
  const groups: Node[] = definition.groups.map(({ code, parent, weight = 1 }, i) => ({
    code,
    parent,
    weight,
    path: `groups.${i}`,
  }));
  const indicators: Node[] = definition.indicators.map(({ code, parent, weight }, i) => ({
    code,
    parent,
    weight,
    path: `indicators.${i}`,
  }));
  const nodes = [...indicators, ...groups];
  return [
    ...(indicators.length === 0 ? [problem('method-without-indicators', {}, 'indicators')] : []),
    ...duplicates(nodes),
    ...tops(groups),
    ...parents(nodes, groups),
    ...nodes.filter((node) => !(node.weight >= 0 && node.weight < Infinity)).map(badWeight),
    ...definition.groups.flatMap(({ weighting = 'by-hand' }, i) =>
      checkMembers(groups[i] as Node, nodes, weighting, definition.weightsMustSum),
    ),
  ];
}

function duplicates(nodes: readonly Node[]): Problem[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ code, path }) => {
    const again = seen.has(code);
    seen.add(code);
    return again ? [problem('method-code-twice', { code }, `${path}.code`)] : [];
  });
}

function tops(groups: readonly Node[]): Problem[] {
  const found = groups.filter((group) => group.parent === undefined);
  if (found.length === 0) return [problem('method-without-top', {}, 'groups')];
  return found
    .slice(1)
    .map((group) =>
      problem('method-several-tops', { code: group.code, first: found[0]?.code ?? '' }, `${group.path}.parent`),
    );
}

function parents(nodes: readonly Node[], groups: readonly Node[]): Problem[] {
  const groupOf = new Map(groups.map((group) => [group.code, group]));
  return nodes.flatMap(({ code, parent, path }) => {
    if (parent === undefined) return [];
    if (!groupOf.has(parent)) return [problem('method-unknown-parent', { code, parent }, `${path}.parent`)];
    // Only those on the circle are named: what merely hangs below it comes right with it.
    let above: string | undefined = parent;
    for (let steps = 0; above !== undefined && steps <= groups.length; steps++) {
      if (above === code && groupOf.get(code)?.path === path)
        return [problem('method-cycle', { code }, `${path}.parent`)];
      above = groupOf.get(above)?.parent;
    }
    return [];
  });
}

function badWeight({ code, weight, path }: Node): Problem {
  // JSON has no NaN, but an emptied input field of the editor has.
  return problem('method-weight-invalid', { code, weight: Number.isFinite(weight) ? weight : '?' }, `${path}.weight`);
}

function checkMembers(
  group: Node,
  nodes: readonly Node[],
  weighting: Weighting,
  required: number | undefined,
): Problem[] {
  const members = nodes.filter((node) => node.parent === group.code);
  if (members.length === 0) return [problem('method-group-empty', { code: group.code }, group.path)];
  if (weighting === 'equal') return [];
  const sum = members.reduce((total, member) => total + member.weight, 0);
  if (sum === 0) return [problem('method-weights-zero', { code: group.code }, group.path)];
  // Written weights only say who takes part where the figures give them.
  if (weighting !== 'by-hand') return [];
  // 33.3 + 33.3 + 33.4 is not exactly 100 in binary.
  if (required === undefined || !Number.isFinite(sum) || Math.abs(sum - required) <= 1e-9 * Math.abs(required))
    return [];
  return [
    problem(
      'method-weights-do-not-add-up',
      { code: group.code, sum: Number(sum.toPrecision(12)), required },
      group.path,
    ),
  ];
}
