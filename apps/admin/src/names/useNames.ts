import type { MethodDefinition } from '@jiju/domain';
import { useMemo } from 'react';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { NameOf } from './names-context.ts';
import { ownNames } from './own-names.ts';

/** Names as these definitions give them, else as the records do. */
export function useNames(definitions: readonly MethodDefinition[]): NameOf {
  const locale = useLocale();
  const indicators = useCatalogue('indicators');
  const clusters = useCatalogue('clusters');
  const regions = useCatalogue('regions');
  return useMemo(() => {
    const own = ownNames(definitions, locale);
    return (code) =>
      own.get(code) ?? (nameIn(locale, indicators.get(code) ?? clusters.get(code) ?? regions.get(code)) || undefined);
  }, [definitions, locale, indicators, clusters, regions]);
}
