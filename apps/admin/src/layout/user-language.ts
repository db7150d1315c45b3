import { session as sessionSchema } from '@jiju/contract';
import { i18nProvider } from '../i18n/i18nProvider.ts';
import { createUserLanguage } from '../i18n/user-language.ts';
import { api } from '../provider/api.ts';
import { session } from '../provider/session.ts';

/** The language of who is logged in on the running page; specs make their own. */
export const userLanguage = createUserLanguage({
  session,
  keep: (locale) => api.send('PUT', '/session/preferences', { body: { locale }, schema: sessionSchema }),
  show: (locale) => i18nProvider.changeLocale(locale),
});
