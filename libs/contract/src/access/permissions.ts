import { issuedKinds, type IssuedKind, type Sight } from '@jiju/domain';
import type { Role } from '../user/user.ts';

const everyone: readonly Role[] = ['administrator', 'manager', 'reviewer', 'reporter', 'reader'];
const administrators: readonly Role[] = ['administrator'];
const reviewers: readonly Role[] = ['administrator', 'manager', 'reviewer'];

/**
 * Who may do what. Whatever is not listed is denied. Beyond the role, reporters act on their own clusters and units only.
 */
export const permissions = {
  'records.read': everyone,
  'regions.write': administrators,
  'units.write': administrators,
  'clusters.write': administrators,
  'indicators.write': administrators,
  'periods.write': administrators,
  'methods.write': administrators,
  'method-versions.write': administrators,
  'method-versions.review': reviewers,
  'star-rules.write': administrators,
  'award-schemes.write': administrators,
  'award-lists.write': administrators,
  'inspection-marks.write': ['administrator', 'manager'],
  'red-line-events.write': ['administrator', 'manager'],
  'named-problems.write': ['administrator', 'manager'],
  'directives.write': ['administrator', 'manager'],
  'directives.act': ['administrator', 'manager', 'reporter'],
  'users.read': administrators,
  'users.write': administrators,
  'figures.read': everyone,
  'figures.write': ['administrator', 'reviewer', 'reporter'],
  'figures.review': ['administrator', 'reviewer'],
  'results.read': everyone,
  // Under which assumptions everybody is shown how sure the places are is not for those who stand in a ranking to choose.
  'robustness.write': ['administrator', 'manager', 'reviewer'],
  'editions.write': administrators,
  'editions.review': reviewers,
  'objections.file': ['administrator', 'manager', 'reviewer', 'reporter'],
  'objections.answer': ['administrator', 'manager'],
  'notices.read': everyone,
  'audit.read': ['administrator', 'manager', 'reviewer'],
  'operations.read': ['administrator', 'manager'],
  'operations.write': administrators,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether a role has a permission. */
export function may(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}

/**
 * How much a role sees of a kind that is prepared before it is issued: whoever may edit it everything, whoever may review it
 * what was sent to them as well. To all others it is not there, in no list, no count, no history and no notice.
 */
export function sightOf(role: Role, kind: IssuedKind): Sight {
  if (may(role, `${kind}.write`)) return 'all';
  return kind !== 'directives' && may(role, `${kind}.review`) ? 'sent' : 'issued';
}

/** Whether a role sees what is prepared and not issued yet, all of it. */
export function seesUnissued(role: Role, kind: IssuedKind): boolean {
  return sightOf(role, kind) === 'all';
}

/** What somebody sees of each kind. */
export type Sights = Readonly<Record<IssuedKind, Sight>>;

export function sightsOf(role: Role): Sights {
  return Object.fromEntries(issuedKinds.map((kind) => [kind, sightOf(role, kind)])) as Record<IssuedKind, Sight>;
}

/** What the house itself sees. */
export const allSights: Sights = { directives: 'all', 'method-versions': 'all', editions: 'all' };
