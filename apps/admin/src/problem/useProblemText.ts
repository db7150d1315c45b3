import type { Problem } from '@jiju/domain';
import { useCallback } from 'react';
import { useLocale } from '../i18n/useLocale.ts';
import { problemText } from './problem-texts.ts';

/** Says problems (of the domain or of an `ApiError`) in the language of the page. */
export function useProblemText(): (problem: Problem & { readonly text?: string }) => string {
  const locale = useLocale();
  return useCallback((problem) => problemText(problem, locale), [locale]);
}
