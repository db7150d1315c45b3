import type { RecordKind } from '@jiju/contract';

/** What names a record to people: a login for users, a code for all others. */
export function codeOf(kind: RecordKind, fields: Readonly<Record<string, unknown>>): string {
  if (kind === 'directives') return String((fields['definition'] as { code: string }).code);
  return String(kind === 'users' ? fields['login'] : fields['code']);
}
