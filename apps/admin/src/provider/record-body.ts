import { recordKinds, type RecordKind } from '@jiju/contract';
import type { z } from 'zod';

export type Fields = Record<string, unknown>;

export const isRecordKind = (resource: string): resource is RecordKind => Object.hasOwn(recordKinds, resource);

/**
 * What a form holds, as the contract wants it: a cleared text field is `null` in react-admin and absent on the wire, and
 * what the contract has no field for (id, revision, what the server works out) stays here. Whatever else is wrong goes out
 * as it is: the server says why.
 */
export function recordBody(resource: string, data: Fields): unknown {
  if (!isRecordKind(resource)) return data;
  // A directive is edited by its definition; its life goes on by actions.
  const edited = resource === 'directives' && data['definition'] !== undefined ? data['definition'] : data;
  const input: z.ZodType = recordKinds[resource].input;
  return parsedInput(input, edited);
}

/** The parsed input, without refused empty values and unknown fields; the cleaned data where it still does not parse. */
function parsedInput(input: z.ZodType, data: unknown): unknown {
  const cleaned: unknown = structuredClone(data);
  // Taking one out can let the next one be seen.
  for (let round = 0; round < 4; round++) {
    const parsed = input.safeParse(cleaned);
    if (parsed.success) return parsed.data;
    const taken = parsed.error.issues.filter(
      (issue) => takeUnknown(cleaned, issue) || takeEmpty(cleaned, issue.path) || takeHollow(cleaned, issue.path),
    );
    if (taken.length === 0) break;
  }
  return cleaned;
}

function takeUnknown(data: unknown, issue: z.core.$ZodIssue): boolean {
  if (issue.code !== 'unrecognized_keys') return false;
  for (const key of issue.keys) {
    const [holder, name] = placeOf(data, [...issue.path, key]);
    if (holder && name !== undefined) Reflect.deleteProperty(holder, name);
  }
  return true;
}

/** An optional part of which every field was cleared (`perGroup: {}`) is not there. */
function takeHollow(data: unknown, path: readonly PropertyKey[]): boolean {
  const hollow = path.slice(0, -1);
  const [holder, name] = placeOf(data, hollow);
  if (name === undefined || holder === undefined || Array.isArray(holder)) return false;
  const part = holder[name];
  if (typeof part !== 'object' || part === null || Object.keys(part).length > 0) return false;
  return Reflect.deleteProperty(holder, name);
}

/** A cleared input: `null`, `undefined` deeper inside a form, or a list without a choice. */
function takeEmpty(data: unknown, path: readonly PropertyKey[]): boolean {
  const [holder, name] = placeOf(data, path);
  if (name === undefined || holder === undefined || Array.isArray(holder) || !Object.hasOwn(holder, name)) return false;
  const value = holder[name];
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty && Reflect.deleteProperty(holder, name);
}

function placeOf(data: unknown, path: readonly PropertyKey[]): [holder: Fields | undefined, name: string | undefined] {
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Fields | undefined)?.[step as string], data);
  const name = path.at(-1);
  return [
    typeof holder === 'object' && holder !== null ? (holder as Fields) : undefined,
    name === undefined ? undefined : String(name),
  ];
}
