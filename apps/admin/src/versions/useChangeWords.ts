import type { MethodDefinition } from '@jiju/domain';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useNames } from '../names/useNames.ts';
import type { ChangeWords } from './change-words.ts';

/** Words for the differences of some definitions: a node is called as the last of them calls it, else as the records do. */
export function useChangeWords(definitions: readonly MethodDefinition[]): ChangeWords {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useNames(definitions);
  return useMemo(
    () => ({
      translate: translate as ChangeWords['translate'],
      number: (value) => format.number(value),
      locale: format.locale,
      nameOf: (code) => nameOf(code) ?? code,
    }),
    [translate, format, nameOf],
  );
}
