import type { MethodDefinition } from '@jiju/domain';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { ChangeWords } from './change-words.ts';

/** Words for the differences of some definitions: a node is called as the last of them calls it, else as the records do. */
export function useChangeWords(definitions: readonly MethodDefinition[]): ChangeWords {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue('indicators');
  const clusters = useCatalogue('clusters');
  const regions = useCatalogue('regions');
  return useMemo(() => {
    const { locale } = format;
    const own = new Map(
      definitions
        .flatMap(({ groups, indicators: rules, bonuses, redLines = [] }) => [
          ...groups,
          ...rules,
          ...(bonuses?.items ?? []),
          ...redLines,
        ])
        .flatMap(({ code, name }) => {
          const text = name && (locale === 'zh' ? name.zh || name.en : name.en || name.zh);
          return text ? [[code, text] as const] : [];
        }),
    );
    const nameOf = (code: string) =>
      own.get(code) ?? (nameIn(locale, indicators.get(code) ?? clusters.get(code) ?? regions.get(code)) || code);
    return {
      translate: translate as ChangeWords['translate'],
      number: (value) => format.number(value),
      locale,
      nameOf,
    };
  }, [definitions, translate, format, indicators, clusters, regions]);
}
