import { problem, refuse, type Problem, type Refusal } from '@jiju/domain';

/** A refusal on its way to the filter that says it in the visitor's language. */
export class Refused extends Error {
  readonly refusal: Refusal;
  /** With `stale-revision`: the record as it is now. */
  readonly current: unknown;
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter: number | undefined;

  constructor(refusal: Refusal, more: { readonly current?: unknown; readonly retryAfter?: number } = {}) {
    super(refusal.refused.map(({ code }) => code).join(', '));
    this.refusal = refusal;
    this.current = more.current;
    this.retryAfter = more.retryAfter;
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
