import { recordKindNames, type Notice } from '@jiju/contract';
import type { Query } from '@tanstack/react-query';

export type Subject =
  'metric' | 'total' | 'ranking' | 'star' | 'award' | 'directive' | 'observation' | 'operations' | 'fact';

/** Which notices make an answer old. Without `ids` every notice of the subjects does. */
export interface Interest {
  readonly subjects: readonly (Subject | (string & {}))[];
  /** Cluster ids or record codes that are shown; notices about others are passed over. */
  readonly ids?: readonly (number | string)[];
  /** Only this period; subjects are keyed `period|...`. */
  readonly period?: string | undefined;
}

/** Asked for by a form that is being filled in: it must not change under the hands of who types. */
export const editing = { editing: true } as const;

/** The resource or subjects a notice is about, in the words queries use. */
export function subjectsOf({ subjectKind }: Notice): string[] {
  const plural = recordKindNames.find((name) => name === subjectKind || name === `${subjectKind}s`);
  // A problem shows which directives answer it, and they are the ones who say so.
  const readFrom = plural === 'directives' ? ['named-problems'] : [];
  return ['fact', subjectKind, ...(plural === undefined ? [] : [plural]), ...readFrom];
}

export function concerns(interest: Interest, notice: Notice): boolean {
  const subjects = subjectsOf(notice);
  if (!interest.subjects.some((subject) => subjects.includes(subject))) return false;
  if (
    interest.period !== undefined &&
    notice.subjectKey.includes('|') &&
    !notice.subjectKey.startsWith(`${interest.period}|`)
  )
    return false;
  if (interest.ids === undefined || notice.ids.length === 0) return true;
  return interest.ids.some((id) => notice.ids.includes(id) || notice.subjectKey === String(id));
}

/** Whether what a query has fetched may have become old by a notice. */
export function isTouched(asked: Pick<Query, 'queryKey' | 'meta'>, notice: Notice): boolean {
  const interest = asked.meta?.['interest'] as Interest | undefined;
  if (interest) return concerns(interest, notice);
  const [resource, method, params] = asked.queryKey as [unknown, unknown, unknown];
  if (typeof method !== 'string' || isEditing(params)) return false;
  return subjectsOf(notice).includes(String(resource));
}

const isEditing = (params: unknown): boolean =>
  (params as { meta?: { editing?: boolean } } | undefined)?.meta?.editing === true;
