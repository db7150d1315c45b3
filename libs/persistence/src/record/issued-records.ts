import { raw, type FilterQuery } from '@mikro-orm/core';
import type { StoredRecord } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { issuedDirective } from '../directive/issued-directive.ts';

/** SQL of `isIssued` for the records of a kind; nothing where none needs issuing. */
export function issuedFilter(kind: RecordKind): FilterQuery<object> | undefined {
  if (kind === 'directives') return { [raw((alias) => issuedDirective(alias))]: true };
  return kind === 'method-versions' ? { state: { $ne: 'draft' } } : undefined;
}

/** The same records without the codes of directives that were not issued: those that answer a named problem. */
export async function withoutUnissuedAnswers(
  { query }: Pick<Database, 'query'>,
  problems: readonly StoredRecord[],
): Promise<StoredRecord[]> {
  const codes = problems.flatMap(answersOf);
  const issued = await query<{ code: string }>(
    `/* issued-answers */ select d.code from directive d where d.code = any ($1) and ${issuedDirective('d')}`,
    [codes],
  );
  const known = new Set(issued.map(({ code }) => code));
  return problems.map((one) => ({ ...one, answeredBy: answersOf(one).filter((code) => known.has(code)) }));
}

const answersOf = (problem: StoredRecord): string[] => problem['answeredBy'] as string[];
