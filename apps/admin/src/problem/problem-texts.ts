import { problemTexts, sayProblem } from '@jiju/contract';
import type { Problem } from '@jiju/domain';
import { formatInstant } from '../format/date.ts';
import type { Locale } from '../provider/locale.ts';

const anInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The sentence for a problem; what the server said (`text`) where this page does not know the code; else the code. */
export function problemText(
  problem: Problem & { readonly text?: string },
  locale: Locale,
  nameOf?: (code: string) => string | undefined,
): string {
  if (!problemTexts[problem.code]) return problem.text || problem.code;
  const params = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [
      name,
      typeof value === 'string' && anInstant.test(value) ? formatInstant(value, locale) : value,
    ]),
  );
  return sayProblem(problemTexts, { ...problem, params }, locale, nameOf);
}
