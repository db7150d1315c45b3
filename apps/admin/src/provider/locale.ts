import { createCell } from './cell.ts';

export type Locale = 'zh' | 'en';
export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;

export const toLocale = (text: string): Locale => (text.startsWith('en') ? 'en' : 'zh');

/** The language of the page: requests carry it, so that the server's sentences come in it too. */
export const chosenLocale = createCell<Locale>(
  typeof navigator === 'undefined' ? 'zh' : toLocale(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'),
);
