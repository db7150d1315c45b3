import {
  methodDefaults,
  nodeDefaults,
  unorderedLists,
  wholeMissing,
  wholeScoring,
  wholeScreening,
} from './definition-defaults.ts';
import type { MethodDefinition } from './method-definition.ts';
import type { Scoring } from './scoring.ts';

export type MethodNode = 'indicator' | 'group' | 'bonus' | 'red-line';

/** One thing in which two definitions differ. */
export type DefinitionChange =
  | {
      readonly change: 'added' | 'removed';
      readonly node: MethodNode;
      readonly code: string;
      readonly parent: string | null;
      /** Beside its siblings; null where a node has none. */
      readonly weight: number | null;
      /** What else it says, by field, as far as that is not the usual. */
      readonly says: Readonly<Record<string, unknown>>;
    }
  | {
      /** It hangs under another group. */
      readonly change: 'moved';
      readonly node: 'indicator' | 'group';
      readonly code: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly change: 'set';
      readonly node: MethodNode | 'method';
      /** Of the node; null for the method as a whole. */
      readonly code: string | null;
      /** As the definition calls it; `population.statuses` inside an object of the method. */
      readonly field: string;
      /** With defaults written out; undefined: nothing of the kind. */
      readonly from: unknown;
      readonly to: unknown;
    };

interface Node {
  readonly code: string;
  readonly parent?: string;
  readonly weight?: number;
}

/** Objects of a method that are compared field by field. */
const inParts: ReadonlySet<string> = new Set(['population', 'rounding', 'screening']);
const lists: ReadonlySet<string> = new Set(['indicators', 'groups', 'bonuses', 'redLines']);

/**
 * In what two definitions differ, node by node, in the order of the later one; what is gone comes last. Two texts of the same
 * method (another order of nodes, a default written out or not) do not differ. A node is known by its code: another code is
 * another node.
 */
export function compareDefinitions(before: MethodDefinition, after: MethodDefinition): DefinitionChange[] {
  return [
    ...compareNodes('group', before.groups, after.groups),
    ...compareNodes('indicator', before.indicators, after.indicators),
    ...compareNodes('bonus', before.bonuses?.items ?? [], after.bonuses?.items ?? []),
    ...compareNodes('red-line', before.redLines ?? [], after.redLines ?? []),
    ...compareFields('method', null, methodFields(before), methodFields(after)),
  ];
}

function compareNodes(kind: MethodNode, before: readonly Node[], after: readonly Node[]): DefinitionChange[] {
  const was = new Map(before.map((one) => [one.code, one]));
  const is = new Set(after.map(({ code }) => code));
  const listed = (change: 'added' | 'removed', one: Node): DefinitionChange => {
    const hangs = kind === 'indicator' || kind === 'group';
    return {
      change,
      node: kind,
      code: one.code,
      parent: one.parent ?? null,
      weight: hangs ? (one.weight ?? 1) : null,
      says: saysOf(kind, one),
    };
  };
  return [
    ...after.flatMap((one): DefinitionChange[] => {
      const old = was.get(one.code);
      if (!old) return [listed('added', one)];
      const moved: DefinitionChange[] =
        (kind === 'indicator' || kind === 'group') && old.parent !== one.parent
          ? [{ change: 'moved', node: kind, code: one.code, from: old.parent ?? null, to: one.parent ?? null }]
          : [];
      return [...moved, ...compareFields(kind, one.code, nodeFields(kind, old), nodeFields(kind, one))];
    }),
    ...before.filter(({ code }) => !is.has(code)).map((one) => listed('removed', one)),
  ];
}

/** What stands nowhere else when a node comes or goes: all but its name, its place and what every node of its kind says. */
function saysOf(kind: MethodNode, node: Node): Readonly<Record<string, unknown>> {
  const usual = new Map<string, unknown>(Object.entries({ ...nodeDefaults[kind], column: node.code }));
  return Object.fromEntries(
    [...nodeFields(kind, node)].filter(
      ([field, value]) => !['name', 'weight'].includes(field) && usual.get(field) !== value,
    ),
  );
}

type Fields = ReadonlyMap<string, unknown>;

function compareFields(
  node: MethodNode | 'method',
  code: string | null,
  before: Fields,
  after: Fields,
): DefinitionChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((field): DefinitionChange[] => {
    const [from, to] = [before.get(field), after.get(field)];
    const name = field.split('.').at(-1) ?? field;
    return textOf(from, name) === textOf(to, name) ? [] : [{ change: 'set', node, code, field, from, to }];
  });
}

function nodeFields(kind: MethodNode, node: Node): Fields {
  const { code, parent: _, ...own } = node;
  const column = kind === 'indicator' || kind === 'bonus' ? { column: code } : {};
  const fields = new Map<string, unknown>(given({ ...nodeDefaults[kind], ...column, ...own }));
  const scoring = fields.get('scoring');
  if (scoring !== undefined) fields.set('scoring', wholeScoring(scoring as Scoring));
  return fields;
}

function methodFields(definition: MethodDefinition): Fields {
  const missing = wholeMissing(definition.missing);
  const screening = wholeScreening(definition.screening);
  const own = given({
    ...methodDefaults,
    ...definition,
    ...(missing && { missing }),
    ...(screening && { screening }),
  });
  const most = definition.bonuses?.maximum;
  return new Map([
    ...own.flatMap(([key, value]): [string, unknown][] => {
      if (lists.has(key)) return [];
      return inParts.has(key)
        ? given(value as object).map(([part, inner]) => [`${key}.${part}`, inner])
        : [[key, value]];
    }),
    ...(most === undefined ? [] : [['bonuses.maximum', most] as const]),
  ]);
}

function given(of: object): [string, unknown][] {
  return Object.entries(of).filter(([, value]) => value !== undefined);
}

/** One text for one value, whatever order its keys came in. */
function textOf(value: unknown, name = ''): string {
  if (Array.isArray(value)) {
    const texts = value.map((one) => textOf(one));
    return `[${(unorderedLists.has(name) ? texts.sort() : texts).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = given(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${textOf(one)}`).join(',')}}`;
  }
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
}
