import { i18nProvider } from '../i18n/i18nProvider.ts';
import { createUserLanguage } from '../i18n/user-language.ts';
import { session } from '../provider/session.ts';
import { browserStore } from './browser-store.ts';

/** The language of who is logged in on the running page; specs make their own. */
export const userLanguage = createUserLanguage({
  session,
  store: browserStore(),
  show: (locale) => i18nProvider.changeLocale(locale),
});
