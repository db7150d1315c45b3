import type { MethodVersion } from '@jiju/contract';
import { useMemo } from 'react';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { redLineNames } from './red-line-names.ts';

/** The names of all red lines by code, in the language of the page. */
export function useRedLines(): ReadonlyMap<string, string> {
  const locale = useLocale();
  const versions = useCatalogue<MethodVersion>('method-versions');
  return useMemo(() => redLineNames(versions.values(), locale), [versions, locale]);
}
