import { problem, type Problem } from '../refusal.ts';
import type { Place } from './formula-node.ts';

/** Stops the reading of a formula at its first problem; it never leaves `parseFormula`. */
export class FormulaFault extends Error {
  readonly problem: Problem;

  constructor(found: Problem) {
    super(found.code);
    this.problem = found;
  }
}

/**
 * A problem that points at a place of the text: `position`, `line` and `column` count from 1, `position` and `length` in
 * UTF-16 units as a text field selects them.
 */
export function problemAt(
  text: string,
  place: Place,
  code: string,
  params: Problem['params'] = {},
  path = '',
): Problem {
  const before = text.slice(0, place.start).split(/\r\n|\r|\n/);
  return problem(
    code,
    {
      ...params,
      position: place.start + 1,
      length: place.length,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    },
    path,
  );
}
