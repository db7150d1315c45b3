/**
 * Kinds of records that are prepared before they are issued: a directive is issued, a version of a method comes into
 * force, an edition is posted. Until then they are the business of those who edit them.
 */
export const issuedKinds = ['directives', 'method-versions', 'editions'] as const;
export type IssuedKind = (typeof issuedKinds)[number];

/** States of an edition before it is posted for objections (公示). */
export const unpostedStates = ['draft', 'under-review'] as const;

/** Of a fact: what it tells was not issued yet (`still`), or is issued by it, so that what was before was not (`until-now`). */
export type Unissued = 'still' | 'until-now';

/**
 * Whether a record may be shown to everybody. A directive that was cancelled as a draft was never issued; records of
 * other kinds need no issuing.
 */
export function isIssued(kind: string, record: Readonly<Record<string, unknown>>): boolean {
  switch (kind as IssuedKind) {
    case 'directives':
      return hasIssuing(record['events']);
    case 'method-versions':
      return record['state'] !== 'draft';
    case 'editions':
      return !(unpostedStates as readonly unknown[]).includes(record['state']);
    default:
      return true;
  }
}

/** Of a record that was damaged nothing is taken for granted. */
function hasIssuing(events: unknown): boolean {
  return (
    Array.isArray(events) && (events as readonly { readonly type?: unknown }[]).some((one) => one.type === 'issued')
  );
}

/** What the fact of a change says about issuing; nothing where both sides may be seen. */
export function unissuedIn(
  kind: string,
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>>,
): { readonly unissued?: Unissued } {
  // Whoever saw it is told that it was taken back.
  if (before && isIssued(kind, before)) return {};
  if (!isIssued(kind, after)) return { unissued: 'still' };
  return before ? { unissued: 'until-now' } : {};
}
