import type { Problem } from '@jiju/domain';

/** HTTP statuses of codes; what is not listed could be understood and is refused all the same: 422. */
const families: Readonly<Record<number, readonly string[]>> = {
  400: [
    'invalid-input',
    'malformed-json',
    'body-too-deep',
    'body-not-utf-8',
    'malformed-request',
    'if-match-malformed',
    'idempotency-key-malformed',
    'unknown-sort',
    'as-of-not-here',
  ],
  401: ['unauthenticated', 'wrong-login'],
  403: [
    'forbidden',
    'csrf-token-invalid',
    'foreign-origin',
    'not-your-cluster',
    'objection-not-yours',
    'robustness-not-yours',
    'source-not-yours',
    'vintage-not-yours',
    'directive-manager-only',
    'directive-lead-unit-only',
    'review-own',
  ],
  404: ['edition-supersedes-none', 'not-found', 'unknown-route'],
  409: [
    'code-taken',
    'view-name-taken',
    'record-archived',
    'record-still-used',
    'directive-action-not-now',
    'directive-extension-pending',
    'cluster-broken',
    'indicator-broken',
    'regions-broken',
    'figure-approved',
    'period-closed',
    'period-not-open-yet',
    'review-not-possible',
    'versions-overlap',
    'version-not-in-force',
    'inspection-mark-twice',
    'inspection-mark-of-other-group',
    'version-review-needs-draft',
    'review-waiting',
    'review-not-waiting',
    'version-was-in-force',
    'version-in-force',
    'version-number-taken',
    'ranking-is-stale',
    'edition-not-reproducible',
    'edition-before-chain',
    'edition-step-not-possible',
    'edition-still-posted',
    'edition-final-meanwhile',
    'edition-objections-open',
    'edition-objection-upheld',
    'objection-not-posted',
    'objection-after-closing',
    'objection-answered',
    'request-in-progress',
  ],
  412: ['stale-revision'],
  413: ['body-too-large'],
  415: ['unsupported-media-type', 'file-not-text'],
  428: ['if-match-required'],
  429: ['too-many-logins', 'robustness-too-many'],
  500: ['internal-error'],
  503: ['database-unavailable', 'too-many-streams', 'past-busy'],
};

const statuses = new Map(
  Object.entries(families).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)])),
);

export function statusOf(code: string): number {
  return statuses.get(code) ?? 422;
}

/** One status and code for a whole answer: that of its problems when they agree. */
export function summaryOf(problems: readonly Problem[]): { readonly status: number; readonly code: string } {
  const codes = new Set(problems.map(({ code }) => code));
  const [first = 'internal-error'] = codes;
  const [status = 422, ...others] = new Set([...codes].map(statusOf));
  return { status: others.length === 0 ? status : 422, code: codes.size === 1 ? first : 'several-problems' };
}
