import { canonicalJson } from './canonical-json.ts';

/** Where two values differ: `results[ZZ-1].points[0]`. A side that has nothing there is undefined. */
export interface Difference {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/**
 * Where two values of JSON differ, down to single numbers and texts. Items of lists that have a code are told apart by it,
 * so that one more or one less shifts nothing.
 */
export function differencesOf(one: unknown, other: unknown, path = ''): Difference[] {
  if (Object.is(one, other)) return [];
  if (Array.isArray(one) && Array.isArray(other)) {
    const [a, b] = [byCode(one), byCode(other)];
    if (a && b) return inEach(a, b, (code) => `${path}[${code}]`);
    return inEach(new Map(numbered(one)), new Map(numbered(other)), (at) => `${path}[${at}]`);
  }
  if (isObject(one) && isObject(other))
    return inEach(new Map(Object.entries(one)), new Map(Object.entries(other)), (name) => within(path, name));
  return canonicalJson(one ?? null) === canonicalJson(other ?? null) ? [] : [{ path, one, other }];
}

export function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The items of a list by their code; nothing when they have none, or when one stands twice. */
export function byCode(list: readonly unknown[]): Map<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const item of list) {
    const code: unknown = isObject(item) ? item['code'] : undefined;
    if (typeof code === 'string') found.set(code, item);
  }
  return list.length > 0 && found.size === list.length ? found : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const numbered = (list: readonly unknown[]): [string, unknown][] => list.map((item, at) => [String(at), item]);

function inEach(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
  pathOf: (name: string) => string,
): Difference[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) =>
    differencesOf(one.get(name), other.get(name), pathOf(name)),
  );
}
