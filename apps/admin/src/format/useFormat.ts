import { useMemo } from 'react';
import { useLocale } from '../i18n/useLocale.ts';
import { formatDay, formatInstant, formatPeriod } from './date.ts';
import { figureText, formatChange, formatFigure, formatNumber } from './number.ts';
import { unitText } from './unit.ts';

/** The formatting functions in the language of the page. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      number: (value: number | null | undefined, decimals?: number) => formatNumber(value, locale, decimals),
      change: (value: number | null | undefined, decimals?: number) => formatChange(value, locale, decimals),
      figure: (value: number | null | undefined, unit: string, decimals?: number, whole?: boolean) =>
        figureText(value, unit, locale, decimals, whole),
      figureParts: (value: number | null | undefined, unit: string, decimals?: number) =>
        formatFigure(value, unit, locale, decimals),
      unit: (unit: string) => unitText(unit, locale),
      day: (day: string | null | undefined, month?: 'long' | 'short') => formatDay(day, locale, month),
      instant: (instant: string | null | undefined) => formatInstant(instant, locale),
      period: (code: string) => formatPeriod(code, locale),
    }),
    [locale],
  );
}
