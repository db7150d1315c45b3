import type { RuleVersion } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** Since when a version holds, in words. */
export function useVersionWords() {
  const translate = useTranslate();
  const format = useFormat();
  return (from: string | null) =>
    from === null ? translate('rules.always') : translate('rules.since', { period: format.period(from) });
}

/** The same of the version that made a result; nothing where its rule has only ever had one. */
export function useMadeBy(kind: 'star-rules' | 'award-schemes') {
  const rules = useCatalogue<{ code: string; versions: readonly RuleVersion[] }>(kind);
  const translate = useTranslate();
  const words = useVersionWords();
  return (code: string, from: string | null): string | null =>
    from === null && (rules.get(code)?.versions.length ?? 1) < 2
      ? null
      : translate('rules.madeBy', { words: words(from) });
}
