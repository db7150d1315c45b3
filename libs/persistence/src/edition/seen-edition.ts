import type { StoredEdition } from '@jiju/application';
import { sentStates, unpostedStates, type Sight } from '@jiju/domain';

const listOf = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** SQL of `isSeen` for a row of `edition`. */
export function seenEdition(alias: string, sight: Sight): string {
  if (sight === 'all') return 'true';
  const posted = `(${alias}.state not in (${listOf(unpostedStates)}) or ${alias}.posted_until is not null)`;
  return sight === 'sent'
    ? `(${posted} or ${alias}.state = 'under-review' or ${alias}.review_state in (${listOf(sentStates)}))`
    : posted;
}

/** SQL of the review's state as it is shown: what was said before an edition was posted is not said to everybody afterwards. */
export const shownReviewState = (alias: string, sight: Sight): string =>
  sight === 'issued' ? `'none'` : `${alias}.review_state`;

/** The same for the whole edition. */
export const asShown = <T extends StoredEdition>(edition: T, sight: Sight): T =>
  sight === 'issued' ? { ...edition, review: null, reviewState: 'none' } : edition;
