import { methodDefinition, readIssues } from '@jiju/contract';
import { checkMethod, problem, type MethodDefinition, type Problem } from '@jiju/domain';

/**
 * Everything the editor has against a definition, each said once at its place: what is still empty, what the server could not
 * read, and what makes no sense. A rule that stumbles over an empty field is not told beside it.
 */
export function definitionProblems(definition: MethodDefinition): Problem[] {
  const empty = emptyFields(definition);
  const shape = methodDefinition.safeParse(definition, { reportInput: true });
  const unread = readIssues(shape.error?.issues ?? []).filter(
    ({ path }) => !empty.some((one) => touch(one.path, path)),
  );
  const said = [...empty, ...unread];
  const senseless = checkMethod(definition).filter(
    ({ path, params }) => !said.some((one) => one.path === path) && !Object.values(params).some(isEmpty),
  );
  return [...said, ...senseless];
}

/**
 * The fields that only the user can fill: an emptied number is NaN in the editor, an emptied name is a text without a letter. Only what a
 * thing is called may stay empty.
 */
export function emptyFields(value: unknown, path = ''): Problem[] {
  if (typeof value === 'number' && !Number.isFinite(value)) return [problem('method-number-missing', {}, path)];
  if (typeof value === 'string' && value.trim() === '') return [problem('field-required', {}, path)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'name' ? [] : emptyFields(inside, path === '' ? key : `${path}.${key}`),
  );
}

/** One place is the other or lies in it. */
const touch = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

/** JSON has no NaN: the rules say `?` in its place, or leave it. */
const isEmpty = (param: string | number): boolean =>
  param === '?' || (typeof param === 'number' && Number.isNaN(param));
