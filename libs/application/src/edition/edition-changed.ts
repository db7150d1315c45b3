import { unissuedIn, type Fact } from '@jiju/domain';
import type { StoredEdition } from './edition-memory.ts';

/** The fact of an edition that was frozen or moved on; the frozen content itself is too large to be told. */
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
  return {
    type: 'RecordChanged',
    kind: 'editions',
    id: after.id,
    code: after.code,
    action,
    before: before ? brief(before) : {},
    after: brief(after),
    ...unissuedIn('editions', before && brief(before), brief(after)),
  };
}
