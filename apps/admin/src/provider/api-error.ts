import { problemDetails, type ProblemDetails } from '@jiju/contract';
import { HttpError } from 'react-admin';

export type ApiProblem = ProblemDetails['problems'][number];

/** A request that did not succeed, as problem details. `status` 0: the server was not reached. */
export class ApiError extends HttpError {
  readonly code: string;
  readonly problems: readonly ApiProblem[];
  /** With `stale-revision`: the record as it is now. */
  readonly current: unknown;
  /** With `import-refused`: what is wrong with the file. */
  readonly report: ProblemDetails['report'];

  constructor(details: ProblemDetails) {
    super(messageOf(details), details.status, { ...details, errors: errorsOf(details.problems) });
    // HttpError resets its prototype, which would make `instanceof ApiError` false.
    Object.setPrototypeOf(this, ApiError.prototype);
    this.name = 'ApiError';
    this.code = details.code;
    this.problems = details.problems;
    this.current = details.current;
    this.report = details.report;
  }
}

/** Read what the server (or something in front of it) answered. */
export function toApiError(status: number, body: unknown): ApiError {
  const read = problemDetails.safeParse(body);
  if (read.success) return new ApiError(read.data);
  return new ApiError({ type: 'about:blank', title: `HTTP ${status}`, status, code: `http-${status}`, problems: [] });
}

/** What passes by itself: nobody was reached, or a server that is just starting. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const status: unknown = error.status;
  return error.code === 'not-reached' || status === 502 || status === 503 || status === 504;
}

/** A problem this page found itself; `code` is a key of the `problems` messages. */
export function ownError(code: string, detail?: string): ApiError {
  return new ApiError({
    type: 'about:blank',
    title: `problems.${code}`,
    status: 0,
    code,
    problems: [],
    ...(detail === undefined ? {} : { detail }),
  });
}

function messageOf({ title, detail, problems }: ProblemDetails): string {
  const texts = problems.map((each) => each.text).filter((text) => text !== '');
  if (texts.length > 0) return texts.slice(0, 3).join(' ');
  return detail ?? title;
}

/** Problems by the path of the form's field, as react-admin shows them beside the inputs. */
function errorsOf(problems: readonly ApiProblem[]): Record<string, string> {
  const placed = problems.filter((each) => each.path !== '');
  return Object.fromEntries(placed.map((each) => [each.path, each.text === '' ? each.code : each.text]));
}
