import type { MethodDefinition } from '@jiju/domain';
import type { NodePlace } from './edit-definition.ts';

/** A line of the tree editor, in reading order. */
export interface TreeLine extends NodePlace {
  readonly code: string;
  readonly depth: number;
  readonly weight: number;
  /** Share of the whole, 0 to 1; null while weights above it make no sense. */
  readonly share: number | null;
  /** For groups: what the weights of the members add up to. */
  readonly sum: number | null;
  /** Of `sum`: null where any sum is right. */
  readonly sumIsRight: boolean | null;
}

/**
 * The tree as lines: members under their group, in the order of the definition. What hangs nowhere (an unknown parent, a
 * circle) follows at the end, so that it can be mended.
 */
export function treeLines(definition: MethodDefinition): TreeLine[] {
  const lines: TreeLine[] = [];
  const seen = new Set<string>();
  const required = definition.weightsMustSum;

  const addGroup = (at: number, depth: number, share: number | null): void => {
    const group = definition.groups[at];
    if (!group || seen.has(`group${at}`)) return;
    seen.add(`group${at}`);
    const sum = memberSum(definition, group.code);
    const sumIsRight = required === undefined ? null : Math.abs(sum - required) <= 1e-9 * Math.abs(required);
    lines.push({ kind: 'group', at, code: group.code, depth, weight: group.weight ?? 1, share, sum, sumIsRight });
    const part = (weight: number) =>
      share !== null && sum > 0 && Number.isFinite(weight) ? (share * weight) / sum : null;
    definition.indicators.forEach((one, i) => {
      if (one.parent === group.code) addIndicator(i, depth + 1, part(one.weight));
    });
    definition.groups.forEach((one, i) => {
      if (one.parent === group.code) addGroup(i, depth + 1, part(one.weight ?? 1));
    });
  };
  const addIndicator = (at: number, depth: number, share: number | null): void => {
    const one = definition.indicators[at];
    if (!one || seen.has(`indicator${at}`)) return;
    seen.add(`indicator${at}`);
    lines.push({
      kind: 'indicator',
      at,
      code: one.code,
      depth,
      weight: one.weight,
      share,
      sum: null,
      sumIsRight: null,
    });
  };

  const tops = definition.groups.flatMap((one, i) => (one.parent === undefined ? [i] : []));
  tops.forEach((at, i) => {
    addGroup(at, 0, i === 0 ? 1 : null);
  });
  definition.groups.forEach((_, i) => {
    addGroup(i, 0, null);
  });
  definition.indicators.forEach((_, i) => {
    addIndicator(i, 0, null);
  });
  return lines;
}

function memberSum(definition: MethodDefinition, code: string): number {
  const members = [...definition.indicators, ...definition.groups].filter((one) => one.parent === code);
  return Number(members.reduce((sum, one) => sum + (one.weight ?? 1), 0).toPrecision(12));
}
