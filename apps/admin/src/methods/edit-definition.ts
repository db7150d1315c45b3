import type { GroupRule, IndicatorRule, MethodDefinition } from '@jiju/domain';

/** A node of the tree: an indicator or a group, by its position in the definition. */
export interface NodePlace {
  readonly kind: 'indicator' | 'group';
  readonly at: number;
}

/** Fields to set; `undefined` takes the field away. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A copy of an object with fields set or taken away: an optional field that is not given must be absent, not undefined. */
export function patched<T extends object>(target: T, patch: Patch<T>): T {
  const entries = Object.entries({ ...target, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

export function patchIndicator(
  definition: MethodDefinition,
  at: number,
  patch: Patch<IndicatorRule>,
): MethodDefinition {
  const before = definition.indicators[at];
  const indicators = definition.indicators.map((one, i) => (i === at ? patched(one, patch) : one));
  const renamed = { ...definition, indicators };
  if (!before || patch.code === undefined) return renamed;
  return withTieKey(renamed, before.code, patch.code);
}

/** Change a group; a new code is carried to its members. */
export function patchGroup(definition: MethodDefinition, at: number, patch: Patch<GroupRule>): MethodDefinition {
  const before = definition.groups[at];
  const groups = definition.groups.map((one, i) => (i === at ? patched(one, patch) : one));
  if (!before || patch.code === undefined || patch.code === before.code) return { ...definition, groups };
  const { code } = patch;
  const renamed = {
    ...definition,
    groups: groups.map((one) => (one.parent === before.code ? { ...one, parent: code } : one)),
    indicators: definition.indicators.map((one) => (one.parent === before.code ? { ...one, parent: code } : one)),
  };
  return withTieKey(renamed, before.code, code);
}

/** Set whole-method fields. */
export function patchMethod(definition: MethodDefinition, patch: Patch<MethodDefinition>): MethodDefinition {
  return patched(definition, patch);
}

export function addIndicator(
  definition: MethodDefinition,
  parent: string,
  indicator: Pick<IndicatorRule, 'code' | 'direction'> & Patch<IndicatorRule>,
): MethodDefinition {
  const weight = remainingWeight(definition, parent);
  const rule = patched<IndicatorRule>(
    { ...indicator, parent, weight, scoring: { kind: 'min-max' } } as IndicatorRule,
    {},
  );
  return { ...definition, indicators: [...definition.indicators, rule] };
}

export function addGroup(definition: MethodDefinition, parent: string, code: string): MethodDefinition {
  const weight = remainingWeight(definition, parent);
  return { ...definition, groups: [...definition.groups, { code, parent, weight, aggregation: 'arithmetic' }] };
}

/** Take out an indicator, or a group with everything below it. The top group stays. */
export function removeNode(definition: MethodDefinition, place: NodePlace): MethodDefinition {
  if (place.kind === 'indicator') {
    return { ...definition, indicators: definition.indicators.filter((_, i) => i !== place.at) };
  }
  const target = definition.groups[place.at];
  if (!target || target.parent === undefined) return definition;
  const gone = new Set(codesBelow(definition, target.code));
  return {
    ...definition,
    groups: definition.groups.filter((one) => !gone.has(one.code)),
    indicators: definition.indicators.filter((one) => !gone.has(one.parent)),
  };
}

/** A group's code and those of all groups below it. */
export function codesBelow(definition: MethodDefinition, code: string): string[] {
  const found = [code];
  for (const above of found) {
    for (const { parent, code: own } of definition.groups)
      if (parent === above && !found.includes(own)) found.push(own);
  }
  return found;
}

/** A code that is not used yet: `G1`, `G2` and so on. */
export function freeCode({ groups, indicators }: MethodDefinition, prefix: string): string {
  const used = new Set([...groups, ...indicators].map((one) => one.code));
  for (let number = 1; ; number++) if (!used.has(`${prefix}${number}`)) return `${prefix}${number}`;
}

function remainingWeight(definition: MethodDefinition, parent: string): number {
  if (definition.weightsMustSum === undefined) return 1;
  const members = [...definition.indicators, ...definition.groups].filter((one) => one.parent === parent);
  const rest = definition.weightsMustSum - members.reduce((sum, one) => sum + (one.weight ?? 1), 0);
  return Number.isFinite(rest) && rest > 0 ? Number(rest.toPrecision(12)) : 0;
}

function withTieKey(definition: MethodDefinition, before: string, after: string): MethodDefinition {
  const { ties } = definition;
  if (typeof ties !== 'object') return definition;
  return { ...definition, ties: { keys: ties.keys.map((key) => (key === before ? after : key)) } };
}
