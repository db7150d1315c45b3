import type { Session } from '@jiju/contract';
import type { Cell } from '../provider/cell.ts';
import type { Locale } from '../provider/locale.ts';

interface Around {
  readonly session: Cell<Session | null>;
  /** Keeps the choice with who is logged in. */
  readonly keep: (locale: Locale) => Promise<Session>;
  readonly show: (locale: Locale) => Promise<void>;
}

export interface UserLanguage {
  /** A choice in the menu: shown at once, and kept with who made it; fails when it could not be kept. */
  readonly choose: (locale: Locale) => Promise<void>;
}

/**
 * Whoever comes in sees the language that is stored with them, in whatever browser. A choice made at the door is a choice of
 * who then comes in.
 */
export function createUserLanguage({ session, keep, show }: Around): UserLanguage {
  let inside: string | undefined;
  let chosenAtTheDoor: Locale | undefined;

  // One choice after the other: the answer to an earlier one must neither hide nor overtake the later one.
  let keeping: Promise<unknown> = Promise.resolve();
  const keepFor = (locale: Locale): Promise<void> => {
    const kept = keeping.then(async () => {
      if (session.get()?.user.locale !== locale) session.set(await keep(locale));
    });
    keeping = kept.catch(() => undefined);
    return kept;
  };

  session.subscribe(() => {
    const user = session.get()?.user;
    const before = inside;
    inside = user?.login;
    // The same person again, after the session expired: the page stays as it is.
    if (!user || user.login === before) return;
    const chosen = chosenAtTheDoor;
    chosenAtTheDoor = undefined;
    void show(chosen ?? user.locale);
    // It was not asked for by a click on this page: if it fails, the page stands as chosen, and the next one asks again.
    if (chosen) keepFor(chosen).catch(() => undefined);
  });

  return {
    async choose(locale) {
      await show(locale);
      if (inside === undefined) chosenAtTheDoor = locale;
      else await keepFor(locale);
    },
  };
}
