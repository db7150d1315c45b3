import type { Locale } from '../provider/locale.ts';
import { useLocale } from './useLocale.ts';

export interface Named {
  readonly nameZh?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly code?: string | undefined;
}

/** The name in the language; one that has no English name shows its Chinese one. */
export function nameIn(locale: Locale, record: Named | undefined | null): string {
  if (!record) return '';
  const [first, second] = locale === 'zh' ? [record.nameZh, record.nameEn] : [record.nameEn, record.nameZh];
  return first || second || record.code || '';
}

/** The name of a record in the language of the page. */
export function useName(record: Named | undefined | null): string {
  return nameIn(useLocale(), record);
}
