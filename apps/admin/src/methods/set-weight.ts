import type { MethodDefinition } from '@jiju/domain';
import { patchGroup, patchIndicator, type NodePlace } from './edit-definition.ts';

interface Sibling extends NodePlace {
  readonly weight: number;
}

/** What a slider of a group runs to and in which steps: a thousandth of it, in round numbers. */
export function weightScale(
  definition: MethodDefinition,
  parent: string,
): { readonly most: number; readonly step: number } {
  const sum = siblingsIn(definition, parent).reduce((all, { weight }) => all + (weight > 0 ? weight : 0), 0);
  // While the sum they must have is being typed, what they add up to is taken.
  const required = Number.isFinite(definition.weightsMustSum) ? definition.weightsMustSum : undefined;
  const whole = required ?? (Number.isFinite(sum) && sum > 0 ? sum : 1);
  const magnitude = 10 ** Math.floor(Math.log10(whole));
  const most = required ?? Math.ceil(whole / magnitude) * magnitude;
  return { most, step: magnitude / 1000 };
}

/**
 * Another weight for a node. With `keepSum` its siblings share out what is left in proportion, so that the group adds up to
 * what it did; the largest of them takes what rounding leaves.
 */
export function setWeight(
  definition: MethodDefinition,
  place: NodePlace,
  weight: number,
  keepSum = false,
): MethodDefinition {
  const parent = nodeAt(definition, place)?.parent;
  const siblings = parent === undefined ? [] : siblingsIn(definition, parent);
  const others = siblings.filter((one) => one.kind !== place.kind || one.at !== place.at);
  const sum = siblings.reduce((all, one) => all + one.weight, 0);
  if (!keepSum || parent === undefined || others.length === 0 || !Number.isFinite(sum))
    return put(definition, place, weight);
  const own = Math.min(Math.max(weight, 0), sum);
  const left = round(sum - own, sum / 1e9);
  const before = others.reduce((all, one) => all + one.weight, 0);
  const { step } = weightScale(definition, parent);
  const shares = others.map((one) => round(before > 0 ? (left * one.weight) / before : left / others.length, step));
  const largest = shares.indexOf(Math.max(...shares));
  const rest = left - shares.reduce((all, share) => all + share, 0);
  shares[largest] = round((shares[largest] ?? 0) + rest, sum / 1e9);
  return others.reduce(
    (changed, one, i) => put(changed, one, Math.max(0, shares[i] ?? 0)),
    put(definition, place, round(own, sum / 1e9)),
  );
}

function nodeAt(definition: MethodDefinition, { kind, at }: NodePlace) {
  return kind === 'group' ? definition.groups[at] : definition.indicators[at];
}

function siblingsIn({ groups, indicators }: MethodDefinition, parent: string): Sibling[] {
  return [
    ...indicators.flatMap((one, at): Sibling[] =>
      one.parent === parent ? [{ kind: 'indicator', at, weight: one.weight }] : [],
    ),
    ...groups.flatMap((one, at): Sibling[] =>
      one.parent === parent ? [{ kind: 'group', at, weight: one.weight ?? 1 }] : [],
    ),
  ];
}

function put(definition: MethodDefinition, { kind, at }: NodePlace, weight: number): MethodDefinition {
  return kind === 'group' ? patchGroup(definition, at, { weight }) : patchIndicator(definition, at, { weight });
}

/** To a multiple of a step, without the dust of binary fractions. */
function round(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
