import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { messages } from '../i18n/messages.ts';
import type { ChangeWords } from './change-words.ts';

const names: Readonly<Record<string, string>> = {
  A: 'Revenue',
  X: 'Scale',
  Y: 'Quality',
  B: 'Tax',
  'ZZ-1': 'Zhengzhou one',
};

/** Words as a page has them, with a few names. A text that is not there begins with a question mark. */
export function wordsIn(locale: 'zh' | 'en'): ChangeWords {
  const { translate } = polyglotI18nProvider(() => messages[locale] as unknown as TranslationMessages, locale, [], {
    onMissingKey: (key: string) => `?${key}`,
  });
  return {
    translate: (key, values = {}) => {
      const { count } = values;
      return translate(key, { ...(typeof count === 'number' && { smart_count: count }), ...values });
    },
    number: String,
    locale,
    nameOf: (code) => names[code] ?? code,
  };
}
