import type { ProblemText } from '@jiju/contract';
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
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
