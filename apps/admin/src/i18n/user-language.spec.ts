import type { Session } from '@jiju/contract';
import { createCell } from '../provider/cell.ts';
import { administrator } from '../provider/fake/fixture.ts';
import type { Locale } from '../provider/locale.ts';
import { createUserLanguage } from './user-language.ts';

const sessionOf = (login: string, locale: Locale): Session => ({
  ...administrator,
  user: { ...administrator.user, login, locale },
});

/** A page that was just opened, in a browser that remembers. */
function openPage(remembered: Map<string, unknown>) {
  const session = createCell<Session | null>(null);
  const shown: Locale[] = [];
  const { choose } = createUserLanguage({
    session,
    store: {
      getItem: <T>(key: string, otherwise?: T) => (remembered.get(key) ?? otherwise) as T,
      setItem: (key, value) => void remembered.set(key, value),
    },
    show: (locale) => Promise.resolve(void shown.push(locale)),
  });
  return { choose, logIn: (login: string, locale: Locale) => session.set(sessionOf(login, locale)), session, shown };
}

describe('the language of the page', () => {
  it('is the one stored with the user, once they are logged in', () => {
    const { logIn, shown } = openPage(new Map<string, unknown>());
    expect(shown).toEqual([]);
    logIn('li', 'en');
    expect(shown).toEqual(['en']);
  });

  it('is what the user chose before in this browser, and of nobody else', async () => {
    const browser = new Map<string, unknown>();
    const first = openPage(browser);
    first.logIn('li', 'zh');
    await first.choose('en');
    const second = openPage(browser);
    second.logIn('li', 'zh');
    second.session.set(null);
    second.logIn('wang', 'zh');
    expect([first.shown, second.shown]).toEqual([
      ['zh', 'en'],
      ['en', 'zh'],
    ]);
  });

  it('is what was chosen at the door, now and the next time', async () => {
    const browser = new Map<string, unknown>();
    const first = openPage(browser);
    await first.choose('en');
    first.logIn('li', 'zh');
    expect(first.shown).toEqual(['en', 'en']);
    first.session.set(null);
    first.logIn('wang', 'zh');
    expect(first.shown).toEqual(['en', 'en', 'zh']);
    const second = openPage(browser);
    second.logIn('li', 'zh');
    expect(second.shown).toEqual(['en']);
  });

  it('stays when the same user logs in again over the page', () => {
    const { logIn, shown } = openPage(new Map<string, unknown>());
    logIn('li', 'zh');
    logIn('li', 'en');
    expect(shown).toEqual(['zh']);
  });
});
