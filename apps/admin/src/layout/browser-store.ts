import { recordKindNames } from '@jiju/contract';
import { localStorageStore, type Store } from 'react-admin';

/**
 * Language at the door, theme and columns of this browser. They outlast a logout, which react-admin would have clear them;
 * what was being looked for in a list does not.
 */
export function browserStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset: () => recordKindNames.forEach((kind) => store.removeItem(`${kind}.listParams`)),
  };
}
