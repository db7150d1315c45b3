import type { Session } from '@jiju/contract';
import type { Store } from 'react-admin';
import type { Cell } from '../provider/cell.ts';
import type { Locale } from '../provider/locale.ts';

interface Around {
  readonly session: Cell<Session | null>;
  /** What this browser remembers. */
  readonly store: Pick<Store, 'getItem' | 'setItem'>;
  readonly show: (locale: Locale) => Promise<void>;
}

export interface UserLanguage {
  /** A choice in the menu: shown at once, and kept in this browser for who made it. */
  readonly choose: (locale: Locale) => Promise<void>;
}

/**
 * Whoever comes in sees the language they chose in this browser before, else the one stored with the user. A choice made at
 * the door is a choice of who then comes in.
 */
export function createUserLanguage({ session, store, show }: Around): UserLanguage {
  let inside: string | undefined;
  let chosenAtTheDoor: Locale | undefined;

  session.subscribe(() => {
    const user = session.get()?.user;
    const before = inside;
    inside = user?.login;
    // The same person again, after the session expired: the page stays as it is.
    if (!user || user.login === before) return;
    if (chosenAtTheDoor) store.setItem(keyOf(user.login), chosenAtTheDoor);
    chosenAtTheDoor = undefined;
    void show(store.getItem<Locale>(keyOf(user.login)) ?? user.locale);
  });

  return {
    async choose(locale) {
      if (inside === undefined) chosenAtTheDoor = locale;
      else store.setItem(keyOf(inside), locale);
      await show(locale);
    },
  };
}

const keyOf = (login: string): string => `language.${login}`;
