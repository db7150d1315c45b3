import type { Problem } from '@jiju/domain';
import { createContext, useContext } from 'react';
import { useProblemText } from '../problem/useProblemText.ts';
import { problemsAt } from './problems-at.ts';

/** Everything that is wrong with the definition being edited. */
export const ProblemsContext = createContext<readonly Problem[]>([]);

/** What is wrong at one place, as the `error` and `helperText` of an input. */
export function useProblemsAt(path: string): { readonly error: boolean; readonly helperText: string | undefined } {
  const say = useProblemText();
  const found = problemsAt(useContext(ProblemsContext), path);
  return { error: found.length > 0, helperText: found.length > 0 ? found.map(say).join(' ') : undefined };
}
