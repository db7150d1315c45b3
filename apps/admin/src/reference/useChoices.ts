import { useMemo } from 'react';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** The records of a kind as choices by code; archived ones can no longer be chosen. */
export function useChoices(kind: string): { id: string; name: string }[] {
  const locale = useLocale();
  const catalogue = useCatalogue(kind);
  return useMemo(() => {
    const offered = [...catalogue.values()].filter((each) => !each.archivedAt);
    return offered.map((each) => ({ id: each.code, name: [nameIn(locale, each), each.code].join(' · ') }));
  }, [catalogue, locale]);
}
