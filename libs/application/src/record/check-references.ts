import type { RecordKind } from '@jiju/contract';
import { problem, type Problem } from '@jiju/domain';
import { referencesOf, type Reference } from './named-references.ts';
import type { RecordToCheck } from './record-to-check.ts';
import type { StoredRecord } from './record-memory.ts';

/**
 * Every code a record names, of a record that there is not, or that is archived. What was named before it went into the
 * archive may stay named, but for what computing rests on.
 */
export async function checkReferences({ kind, before, after, records }: RecordToCheck): Promise<Problem[]> {
  const problems: Problem[] = [];
  const named = new Set(before ? namesIn(kind, before) : []);
  for (const reference of referencesOf(kind, after)) {
    const { path, target, code } = reference;
    const found = await records.findByCode(target, code);
    const mayStay =
      named.has(nameOf(reference)) && standsOn[kind] !== path && !(target === 'indicators' && isBack(before));
    if (!found) problems.push(problem('unknown-reference', { kind: target, code }, path));
    else if (found.archivedAt !== null && !mayStay) problems.push(problem('reference-archived', { code }, path));
  }
  return problems;
}

/** A record that comes back from the archive reads figures again, so its indicators must be there. */
const isBack = (before: StoredRecord | undefined): boolean => before !== undefined && before.archivedAt !== null;

function namesIn(kind: RecordKind, before: StoredRecord): string[] {
  try {
    return referencesOf(kind, before).map(nameOf);
  } catch {
    // A record that was damaged in the database names nothing; it is being put right.
    return [];
  }
}

/** The same code in the same field, whatever its place in a list. */
function nameOf({ path, target, code }: Reference): string {
  return `${path.replace(/\.\d+/g, '')}|${target}|${code}`;
}

/** References that computing rests on: what they name is not archived while it is named. */
const standsOn: Readonly<Partial<Record<RecordKind, string>>> = {
  regions: 'parentCode',
  clusters: 'regionCode',
  'method-versions': 'methodCode',
  'award-schemes': 'methodCode',
};
