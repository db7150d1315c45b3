import type { MethodDefinition } from '@jiju/domain';
import { useMemo } from 'react';
import { useLocale } from '../i18n/useLocale.ts';
import type { NameOf } from './names-context.ts';
import { useNames } from './useNames.ts';

/** Names with their codes behind, for whoever edits the definition and writes codes. */
export function useCodedNames(definition: MethodDefinition): NameOf {
  const locale = useLocale();
  const definitions = useMemo(() => [definition], [definition]);
  const nameOf = useNames(definitions);
  return useMemo(
    () => (code) => {
      const name = nameOf(code);
      return name === undefined || name === code ? name : locale === 'zh' ? `${name}（${code}）` : `${name} (${code})`;
    },
    [nameOf, locale],
  );
}
