import { canonicalJson, unissuedIn, type Fact } from '@jiju/domain';
import type { StoredEdition } from './edition-memory.ts';

/**
 * The fact of an edition that was frozen or moved on; the frozen content itself is too large to be told, and of its review
 * only what changed is.
 */
export function editionChanged(
  action: 'created' | 'changed',
  before: StoredEdition | undefined,
  after: StoredEdition,
): Fact {
  const brief = ({
    methodCode,
    periodCode,
    state,
    postedUntil,
    supersedes,
    hash,
  }: StoredEdition): Record<string, unknown> => {
    return { methodCode, periodCode, state, postedUntil, supersedes, hash };
  };
  const isSame = before && canonicalJson(before.review) === canonicalJson(after.review);
  const told = (edition: StoredEdition): Record<string, unknown> =>
    isSame ? brief(edition) : { ...brief(edition), review: edition.review, reviewState: edition.reviewState };
  return {
    type: 'RecordChanged',
    kind: 'editions',
    id: after.id,
    code: after.code,
    action,
    before: before ? told(before) : {},
    after: told(after),
    ...unissuedIn('editions', before && { ...before }, { ...after }),
  };
}
