import { sentStates } from '../review/review.ts';

/**
 * Kinds of records that are prepared before they are issued: a directive is issued, a version of a method comes into
 * force, an edition is posted. Until then they are the business of those who edit them, and what was sent to be reviewed
 * that of the reviewers too.
 */
export const issuedKinds = ['directives', 'method-versions', 'editions'] as const;
export type IssuedKind = (typeof issuedKinds)[number];

/** States of an edition before it is posted for objections (公示); an upheld objection puts one back there. */
export const unpostedStates = ['draft', 'under-review'] as const;

/** What somebody sees of a kind: all there is; what was issued or sent to be reviewed; only what was issued. */
export type Sight = 'all' | 'sent' | 'issued';

/**
 * Of a fact: what it tells was not issued yet (`still`), not issued but sent to be reviewed (`sent`), or is issued by it, so
 * that what was before was not (`until-now`).
 */
export type Unissued = 'still' | 'sent' | 'until-now';

/** Facts of which whoever sees no more than that is not told; of `until-now` everybody is, without what was before. */
export const untold: Readonly<Record<Sight, readonly Unissued[]>> = {
  all: [],
  sent: ['still'],
  issued: ['still', 'sent'],
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a record may be shown to everybody. A directive that was cancelled as a draft was never issued; records of
 * other kinds need no issuing.
 */
export function isIssued(kind: string, record: Fields): boolean {
  switch (kind as IssuedKind) {
    case 'directives':
      return hasIssuing(record['events']);
    case 'method-versions':
      return record['state'] !== 'draft';
    case 'editions':
      // What was posted once stays to be seen: whoever objected learns what came of it.
      return (
        !(unpostedStates as readonly unknown[]).includes(record['state']) || typeof record['postedUntil'] === 'string'
      );
    default:
      return true;
  }
}

/** Whether somebody who sees that much of a kind sees the record. */
export function isSeen(kind: string, record: Fields, sight: Sight): boolean {
  return sight === 'all' || isIssued(kind, record) || (sight === 'sent' && isSent(kind, record));
}

/** What is there is what was sent to be reviewed. An edition whose posting was stopped is under review without waiting for an answer. */
function isSent(kind: string, record: Fields): boolean {
  if (kind === 'editions' && record['state'] === 'under-review') return true;
  return (sentStates as readonly unknown[]).includes(record['reviewState']);
}

/** Of a record that was damaged nothing is taken for granted. */
function hasIssuing(events: unknown): boolean {
  return (
    Array.isArray(events) && (events as readonly { readonly type?: unknown }[]).some((one) => one.type === 'issued')
  );
}

/** What the fact of a change says about issuing; nothing where both sides may be seen. */
export function unissuedIn(kind: string, before: Fields | undefined, after: Fields): { readonly unissued?: Unissued } {
  // Whoever saw it is told that it was taken back.
  if (before && isIssued(kind, before)) return {};
  if (!isIssued(kind, after))
    return { unissued: isSent(kind, after) || (before && isSent(kind, before)) ? 'sent' : 'still' };
  return before ? { unissued: 'until-now' } : {};
}
