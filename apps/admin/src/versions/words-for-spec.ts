import { messages } from '../i18n/messages.ts';
import type { MessageTree } from '../i18n/page-messages.ts';
import type { ChangeWords } from './change-words.ts';

const names: Readonly<Record<string, string>> = {
  A: 'Revenue',
  X: 'Scale',
  Y: 'Quality',
  B: 'Tax',
  'ZZ-1': 'Zhengzhou one',
};

/** Words as a page has them, with a few names. */
export function wordsIn(locale: 'zh' | 'en'): ChangeWords {
  const text = (key: string): unknown =>
    key.split('.').reduce<unknown>((tree, part) => (tree as MessageTree | undefined)?.[part], messages[locale]);
  return {
    translate: (key, values = {}) => {
      const found = text(key);
      if (typeof found !== 'string') return typeof values['_'] === 'string' ? values['_'] : `?${key}`;
      return found.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
    },
    number: String,
    locale,
    nameOf: (code) => names[code] ?? code,
  };
}
