import type { Session } from '@jiju/contract';
import { createCell } from '../provider/cell.ts';
import { administrator } from '../provider/fake/fixture.ts';
import type { Locale } from '../provider/locale.ts';
import { createUserLanguage } from './user-language.ts';

/** What the server keeps of each user. */
type Kept = Map<string, Locale>;

/** A page that was just opened, in some browser. */
function openPage(kept: Kept) {
  const session = createCell<Session | null>(null);
  const shown: Locale[] = [];
  const sessionOf = (login: string): Session => ({
    ...administrator,
    user: { ...administrator.user, login, locale: kept.get(login) ?? 'zh' },
  });
  const server = { down: false };
  const { choose } = createUserLanguage({
    session,
    async keep(locale) {
      await settled();
      const login = session.get()?.user.login ?? '';
      if (server.down) throw new Error('down');
      kept.set(login, locale);
      return sessionOf(login);
    },
    show: (locale) => Promise.resolve(void shown.push(locale)),
  });
  return { choose, logIn: (login: string) => session.set(sessionOf(login)), session, shown, server };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the language of the page', () => {
  it('is the one stored with the user, once they are logged in', () => {
    const { logIn, shown } = openPage(new Map([['li', 'en']]));
    expect(shown).toEqual([]);
    logIn('li');
    expect(shown).toEqual(['en']);
  });

  it('is what the user chose before in any browser, and of nobody else', async () => {
    const kept: Kept = new Map();
    const first = openPage(kept);
    first.logIn('li');
    await first.choose('en');
    expect(first.session.get()?.user.locale).toBe('en');
    const second = openPage(kept);
    second.logIn('li');
    second.session.set(null);
    second.logIn('wang');
    expect([first.shown, second.shown]).toEqual([
      ['zh', 'en'],
      ['en', 'zh'],
    ]);
  });

  it('is what was chosen at the door, now and the next time', async () => {
    const kept: Kept = new Map();
    const first = openPage(kept);
    await first.choose('en');
    expect(kept.size).toBe(0);
    first.logIn('li');
    await settled();
    await settled();
    expect([first.shown, kept.get('li')]).toEqual([['en', 'en'], 'en']);
    first.session.set(null);
    first.logIn('wang');
    expect(first.shown).toEqual(['en', 'en', 'zh']);
    const second = openPage(kept);
    second.logIn('li');
    expect(second.shown).toEqual(['en']);
  });

  it('stays when the same user logs in again over the page', () => {
    const kept: Kept = new Map();
    const { logIn, shown } = openPage(kept);
    logIn('li');
    kept.set('li', 'en');
    logIn('li');
    expect(shown).toEqual(['zh']);
  });

  it('is the last one of two that were chosen quickly, also the next time', async () => {
    const kept: Kept = new Map([['li', 'en']]);
    const { logIn, choose, shown } = openPage(kept);
    logIn('li');
    await Promise.all([choose('zh'), choose('en')]);
    expect([shown.at(-1), kept.get('li')]).toEqual(['en', 'en']);
  });

  it('is shown all the same when it cannot be kept, and that is told to whoever chose it', async () => {
    const { logIn, choose, shown, server } = openPage(new Map());
    server.down = true;
    await choose('en');
    logIn('li');
    await settled();
    await expect(choose('en')).rejects.toThrow('down');
    expect(shown).toEqual(['en', 'en', 'en']);
  });
});
