import { useMemo, type ReactNode } from 'react';
import { I18nContext, type I18nProvider } from 'react-admin';
import { useCell } from '../provider/cell.ts';
import { chosenLocale, type Locale } from '../provider/locale.ts';
import { i18nProvider } from './i18nProvider.ts';

/**
 * Draws everything anew in the other language without building it anew: react-admin's own way replaces the whole page, and
 * with it whatever was typed. See `LanguageMenu`, which changes the language before react-admin hears of it.
 */
export function LanguageContext({ children }: { children: ReactNode }) {
  const locale = useCell(chosenLocale);
  const value = useMemo(() => providerIn(locale), [locale]);
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

/** A provider of its own per language, since it is by a new one that components learn of the change. */
const providerIn = (locale: Locale): I18nProvider => ({ ...i18nProvider, getLocale: () => locale });
