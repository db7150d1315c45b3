import { createQuestion } from './question.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Two people edited the same record: what it was when the form was opened, what I typed, what is stored now. */
export interface Conflict {
  readonly resource: string;
  readonly base: Fields;
  readonly mine: Fields;
  readonly theirs: Fields;
}

/** The answer is the record to store over `theirs`. */
export const settleConflict = createQuestion<Conflict, Fields>();

const bookkeeping = new Set(['id', 'revision', 'archivedAt', 'updatedAt', 'review', 'reviewState']);

/** Fields in which mine and theirs differ; `changedBy` says who left what both had read. */
export function differences({ base, mine, theirs }: Conflict) {
  const names: string[] = Object.keys(mine).filter((name) => !bookkeeping.has(name) && name in theirs);
  return names
    .filter((name) => !same(mine[name], theirs[name]))
    .map((name) => ({ name, changedBy: changedBy(base[name], mine[name], theirs[name]) }));
}

/** What to store if every difference is settled by `choice`. Fields only they changed stay theirs, unless chosen otherwise. */
export function settled(conflict: Conflict, choice: Readonly<Record<string, 'mine' | 'theirs'>>): Fields {
  const chosen = differences(conflict).map(({ name }) => [
    name,
    (choice[name] === 'theirs' ? conflict.theirs : conflict.mine)[name],
  ]);
  return { ...conflict.mine, ...(Object.fromEntries(chosen) as Fields) };
}

function changedBy(base: unknown, mine: unknown, theirs: unknown): 'me' | 'them' | 'both' {
  if (same(base, theirs)) return 'me';
  return same(base, mine) ? 'them' : 'both';
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
