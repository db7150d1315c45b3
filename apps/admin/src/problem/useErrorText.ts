import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError } from '../provider/api-error.ts';
import { useProblemText } from './useProblemText.ts';

/** One sentence or more for whatever went wrong: the problems with their texts, else the title. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  const problemText = useProblemText();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
      if (error.problems.length > 0) return error.problems.slice(0, 5).map(problemText).join(' ');
      // The title came from the server in the language of the page and with its parameters filled in.
      return translate(`problems.${error.code}`, { _: error.message });
    },
    [problemText, translate],
  );
}
