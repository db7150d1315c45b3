import { awardProblems } from './award.ts';
import { directiveProblems } from './directive.ts';
import { editionProblems } from './edition.ts';
import { formulaProblems } from './formula.ts';
import { httpProblems } from './http.ts';
import { importProblems } from './import-file.ts';
import { inputProblems } from './input.ts';
import { methodProblems } from './method.ts';
import { observationProblems } from './observation.ts';
import { pastProblems } from './past.ts';
import { periodProblems } from './period.ts';
import type { ProblemTexts } from './problem-text.ts';
import { recordProblems } from './record.ts';
import { regionProblems } from './region.ts';
import { savedViewProblems } from './saved-view.ts';

/** Every problem code of the house with its sentence in both languages. */
export const problemTexts: ProblemTexts = {
  ...httpProblems,
  ...inputProblems,
  ...recordProblems,
  ...regionProblems,
  ...periodProblems,
  ...formulaProblems,
  ...methodProblems,
  ...awardProblems,
  ...observationProblems,
  ...importProblems,
  ...directiveProblems,
  ...editionProblems,
  ...pastProblems,
  ...savedViewProblems,
};
