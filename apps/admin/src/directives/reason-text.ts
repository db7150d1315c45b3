import type { ProblemText } from '@jiju/contract';
import { formatDay } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../provider/locale.ts';

/** The sentence of a light's reason, with its params filled in. */
export function reasonText(
  text: ProblemText | undefined,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  if (!text) return '';
  return text[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (typeof value === 'number') return formatNumber(value, locale);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale, 'short') : value;
  });
}
