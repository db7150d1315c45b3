import { canonicalJson } from './canonical-json.ts';
import { byCode, isObject, within } from './differences.ts';
import type { Digest } from './edition-content.ts';

/** Digits of a seal. It only says where to look; what proves is the hash of the whole. */
const digits = 16;

/**
 * A seal for every part of a content by its path: items of lists that have a code each, and whatever stands beside them.
 * The hash says that something was altered, the seals say where.
 */
export function sealParts(content: unknown, digest: Digest): Record<string, string> {
  const seals: Record<string, string> = {};
  const seal = (value: unknown, path: string, depth: number): void => {
    const items = Array.isArray(value) ? byCode(value) : undefined;
    if (items) for (const [code, item] of items) put(item, `${path}[${code}]`);
    else if (isObject(value) && depth > 0)
      for (const [name, part] of Object.entries(value)) seal(part, within(path, name), depth - 1);
    else put(value, path);
  };
  const put = (value: unknown, path: string): void => {
    seals[path] = digest(canonicalJson(value ?? null)).slice(0, digits);
  };
  seal(content, '', 3);
  return seals;
}
