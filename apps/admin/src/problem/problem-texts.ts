import * as contract from '@jiju/contract';
import type { Problem } from '@jiju/domain';
import type { ProblemTexts } from '@jiju/contract';
import type { Locale } from '../provider/locale.ts';

/** Every catalogue of the contract (`formulaProblems`, `methodProblems`, ...), so that a new one needs no line here. */
const catalogues = Object.entries(contract).filter(([name]) => name.endsWith('Problems'));
const texts: ProblemTexts = Object.assign({}, ...catalogues.map(([, catalogue]) => catalogue)) as ProblemTexts;

/** The sentence for a problem; what the server said (`text`) where this page does not know the code; else the code. */
export function problemText(problem: Problem & { readonly text?: string }, locale: Locale): string {
  if (!texts[problem.code]) return problem.text || problem.code;
  return contract.sayProblem(texts, problem, locale);
}
