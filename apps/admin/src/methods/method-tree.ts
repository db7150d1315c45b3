import type { MethodDefinition, Weighting } from '@jiju/domain';
import { printedShares, type PrintedShares } from '../format/printed-shares.ts';
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
  /** Where its weight among its siblings comes from: only `by-hand` is the one written beside it. */
  readonly weighting: Weighting;
}

/**
 * The tree as lines: members under their group, in the order of the definition. What hangs nowhere (an unknown parent, a
 * circle) follows at the end, so that it can be mended.
 * @param used share of the whole by code, as a ranking used it: the only place that knows weights which the figures give.
 */
export function treeLines(definition: MethodDefinition, used?: ReadonlyMap<string, number>): TreeLine[] {
  const lines: TreeLine[] = [];
  const seen = new Set<string>();
  const required = definition.weightsMustSum;

  const addGroup = (at: number, depth: number, share: number | null, from: Weighting): void => {
    const group = definition.groups[at];
    if (!group || seen.has(`group${at}`)) return;
    seen.add(`group${at}`);
    const { code, weight = 1, weighting = 'by-hand' } = group;
    const sum = weighting === 'by-hand' ? memberSum(definition, code) : null;
    const sumIsRight =
      required === undefined || sum === null ? null : Math.abs(sum - required) <= 1e-9 * Math.abs(required);
    lines.push({ kind: 'group', at, code, depth, weight, share, sum, sumIsRight, weighting: from });
    const counts = (one: Member): number =>
      weighting === 'by-hand' ? (one.weight ?? 1) : weighting === 'equal' ? 1 : (used?.get(one.code) ?? Number.NaN);
    const total = membersOf(definition, code).reduce((all, one) => all + counts(one), 0);
    const part = (one: Member) =>
      share !== null && total > 0 && Number.isFinite(counts(one)) ? (share * counts(one)) / total : null;
    definition.indicators.forEach((one, i) => {
      if (one.parent === code) addIndicator(i, depth + 1, part(one), weighting);
    });
    definition.groups.forEach((one, i) => {
      if (one.parent === code) addGroup(i, depth + 1, part(one), weighting);
    });
  };
  const addIndicator = (at: number, depth: number, share: number | null, weighting: Weighting): void => {
    const one = definition.indicators[at];
    if (!one || seen.has(`indicator${at}`)) return;
    seen.add(`indicator${at}`);
    const { code, weight } = one;
    lines.push({ kind: 'indicator', at, code, depth, weight, share, sum: null, sumIsRight: null, weighting });
  };

  const tops = definition.groups.flatMap((one, i) => (one.parent === undefined ? [i] : []));
  tops.forEach((at, i) => {
    addGroup(at, 0, i === 0 ? 1 : null, 'by-hand');
  });
  definition.groups.forEach((_, i) => {
    addGroup(i, 0, null, 'by-hand');
  });
  definition.indicators.forEach((_, i) => {
    addIndicator(i, 0, null, 'by-hand');
  });
  return lines;
}

/** The shares of the lines as they are printed: members add up to their group, the groups to the whole. */
export function printedTree(lines: readonly TreeLine[]): PrintedShares {
  const above: number[] = [];
  const parents = lines.map(({ depth }, at) => {
    above.length = depth;
    above[depth] = at;
    return above[depth - 1] ?? null;
  });
  return printedShares(
    lines.map(({ share }) => share),
    { parents },
  );
}

type Member = { readonly code: string; readonly weight?: number };

function membersOf(definition: MethodDefinition, code: string): readonly Member[] {
  return [...definition.indicators, ...definition.groups].filter((one) => one.parent === code);
}

function memberSum(definition: MethodDefinition, code: string): number {
  const sum = membersOf(definition, code).reduce((all, one) => all + (one.weight ?? 1), 0);
  return Number(sum.toPrecision(12));
}
