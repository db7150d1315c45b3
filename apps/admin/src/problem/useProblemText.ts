import type { Problem } from '@jiju/domain';
import { useCallback, useContext } from 'react';
import { useLocale } from '../i18n/useLocale.ts';
import { NamesContext, type NameOf } from '../names/names-context.ts';
import { problemText } from './problem-texts.ts';

/**
 * Says problems (of the domain or of an `ApiError`) in the language of the page, and by the names that hold where it is said.
 * @param given names in place of those; whoever gives names to a part of a page stands outside of it.
 */
export function useProblemText(given?: NameOf): (problem: Problem & { readonly text?: string }) => string {
  const locale = useLocale();
  const around = useContext(NamesContext);
  const nameOf = given ?? around;
  return useCallback((problem) => problemText(problem, locale, nameOf), [locale, nameOf]);
}
