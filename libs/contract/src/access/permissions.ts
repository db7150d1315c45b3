import { issuedKinds, type IssuedKind } from '@jiju/domain';
import type { Role } from '../user/user.ts';

const everyone: readonly Role[] = ['administrator', 'manager', 'reviewer', 'reporter', 'reader'];
const administrators: readonly Role[] = ['administrator'];

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
  'editions.write': administrators,
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
 * Whether a role sees what is prepared and not issued yet: whoever may edit it. To all others it is not there, in no list,
 * no count, no history and no notice.
 */
export function seesUnissued(role: Role, kind: IssuedKind): boolean {
  return may(role, `${kind}.write`);
}

/** The kinds of which a role sees only what was issued. */
export function issuedOnlyFor(role: Role): IssuedKind[] {
  return issuedKinds.filter((kind) => !seesUnissued(role, kind));
}
