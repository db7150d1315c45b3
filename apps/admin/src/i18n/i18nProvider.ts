import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { chosenLocale, locales, toLocale } from '../provider/locale.ts';
import { messages } from './messages.ts';

const polyglot = polyglotI18nProvider(
  (locale) => messages[toLocale(locale)] as unknown as TranslationMessages,
  chosenLocale.get(),
  [...locales],
);

/** Chinese and English; the choice reaches requests (`Accept-Language`) and the document. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  // A sentence with a count chooses its form by it: "1 day ||| 2 days" need not be asked for at every call.
  translate: (key, options?: Readonly<Record<string, unknown>>) =>
    polyglot.translate(key, options && { smart_count: formOf(options['count']), ...options }),
  async changeLocale(locale: string) {
    await polyglot.changeLocale(locale);
    tell(locale);
  },
};

const formOf = (count: unknown): number | undefined => (count === undefined ? undefined : Number(count) === 1 ? 1 : 2);

function tell(locale: string): void {
  chosenLocale.set(toLocale(locale));
  document.documentElement.lang = toLocale(locale);
}
