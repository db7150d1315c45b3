import { raw, type FilterQuery } from '@mikro-orm/core';
import type { StoredRecord } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import { sentStates, type Sight } from '@jiju/domain';
import type { Database } from '../database/database.ts';
import { issuedDirective } from '../directive/issued-directive.ts';

/** SQL of `isSeen` for the records of a kind; nothing where all are seen. */
export function seenFilter(kind: RecordKind, sight: Sight): FilterQuery<object> | undefined {
  if (sight === 'all') return undefined;
  if (kind === 'directives') return { [raw((alias) => issuedDirective(alias))]: true };
  if (kind !== 'method-versions') return undefined;
  const inForce = { state: { $ne: 'draft' } };
  return sight === 'sent' ? { $or: [inForce, { reviewState: { $in: sentStates } }] } : inForce;
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
