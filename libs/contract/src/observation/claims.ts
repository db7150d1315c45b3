import type { FigureClaims } from '@jiju/domain';
import type { Role } from '../user/user.ts';

const reporting: FigureClaims = { sources: ['reported', 'imported'], vintages: ['flash', 'annual'] };
const reviewing: FigureClaims = {
  sources: [...reporting.sources, 'bureau'],
  vintages: [...reporting.vintages, 'revised'],
};

/**
 * What somebody may say of where a figure comes from, and of its edition. A reporter speaks for the cluster; what the statistics
 * bureau found and what was revised is said by reviewers; what was made up, by an administrator.
 */
export function claimsOf(role: Role): FigureClaims {
  if (role === 'administrator') return { ...reviewing, sources: [...reviewing.sources, 'synthetic'] };
  return role === 'reviewer' ? reviewing : reporting;
}
