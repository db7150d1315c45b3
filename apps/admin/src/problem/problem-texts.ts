import { problemTexts, sayProblem } from '@jiju/contract';
import type { Problem } from '@jiju/domain';
import type { Locale } from '../provider/locale.ts';

/** The sentence for a problem; what the server said (`text`) where this page does not know the code; else the code. */
export function problemText(
  problem: Problem & { readonly text?: string },
  locale: Locale,
  nameOf?: (code: string) => string | undefined,
): string {
  if (!problemTexts[problem.code]) return problem.text || problem.code;
  return sayProblem(problemTexts, problem, locale, nameOf);
}
