import { problem, refuse, type Problem, type Refusal } from '@jiju/domain';
import type { ProblemDetails } from '@jiju/contract';

/** What a refusal says beside its problems. */
export interface SaidWith {
  /** With `stale-revision`: the record as it is now. */
  readonly current?: unknown;
  /** With `import-refused`: what is wrong with the file. */
  readonly report?: ProblemDetails['report'];
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter?: number;
}

/** A refusal on its way to the filter that says it in the visitor's language. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly more: SaidWith;

  constructor(refusal: Refusal, more: SaidWith = {}) {
    super(refusal.refused.map(({ code }) => code).join(', '));
    this.refusal = refusal;
    this.more = more;
  }

  static because(code: string, params: Problem['params'] = {}, path = ''): Refused {
    return new Refused(refuse(code, params, path));
  }
}

/** The shape of the input is wrong, at these places. */
export class InvalidInput extends Refused {
  constructor(problems: readonly Problem[]) {
    super({ refused: problems.length > 0 ? problems : [problem('invalid-input')] });
  }
}
