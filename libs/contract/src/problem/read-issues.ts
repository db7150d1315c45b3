import { problem, type Problem } from '@jiju/domain';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What zod found wrong, as problems with the places in dotted form. Parse with `reportInput: true`. */
export function readIssues(issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problem('field-unknown', { name: shown(key) }, placeOf([...issue.path, shown(key)])))
      : [{ ...read(issue), path: placeOf(issue.path) }],
  );
}

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** Names of a client's own making may be of any length. */
const shown = (key: string): string => (key.length > 100 ? `${key.slice(0, 100)}…` : key);

function read(issue: Issue): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? problem('field-required')
        : problem('field-wrong-type', { expected: issue.expected });
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return problem(
        `${familyOf(issue.origin)}-too-${issue.origin === 'number' || issue.origin === 'int' ? 'large' : 'long'}`,
        {
          max: Number(issue.maximum),
        },
      );
    case 'invalid_format':
      return formats[issue.message] ?? formats[issue.format] ?? problem('text-malformed', { format: issue.format });
    case 'invalid_value':
      return issue.input === undefined
        ? problem('field-required')
        : problem('not-one-of', { options: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return unionIssue(issue);
    default:
      return problem('field-invalid', { detail: issue.message });
  }
}

/** Of objects that are told apart by one field, the words that field may have are what helps. */
function unionIssue(issue: z.core.$ZodIssueInvalidUnion): Problem {
  const { input, message, discriminator } = issue;
  // Not in the types of zod, but in what it says.
  const { options } = issue as { readonly options?: unknown };
  if (input === undefined) return problem('field-required');
  if (discriminator === undefined || !Array.isArray(options))
    return formats[message] ?? problem('field-invalid', { detail: message });
  const isGiven = typeof input === 'object' && input !== null && discriminator in input;
  return isGiven ? problem('not-one-of', { options: options.map(String).join(', ') }) : problem('field-required');
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Problem {
  const min = Number(issue.minimum);
  if (issue.origin === 'string' && min === 1) return problem('field-required');
  const family = familyOf(issue.origin);
  return problem(`${family}-too-${family === 'number' ? 'small' : 'short'}`, { min });
}

function familyOf(origin: string): 'text' | 'list' | 'number' {
  if (origin === 'string') return 'text';
  return origin === 'array' || origin === 'set' ? 'list' : 'number';
}

/** The schemas of the contract name the form they ask for in the message of the pattern. */
const formats: Readonly<Record<string, Problem>> = {
  code: problem('code-malformed'),
  'indicator-code': problem('indicator-code-malformed'),
  'region-code': problem('region-code-malformed'),
  login: problem('login-malformed'),
  period: problem('text-malformed', { format: '2013, 2013-Q4, 2013-04' }),
  date: problem('date-malformed'),
  id: problem('id-malformed'),
  'as-of': problem('as-of-malformed'),
  'view-page': problem('view-page-unknown'),
  'view-query': problem('view-query-malformed'),
};
