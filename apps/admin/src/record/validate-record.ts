import { readIssues, recordKinds, type RecordKind } from '@jiju/contract';
import type { z } from 'zod';
import { problemMessage, type MessageWithArguments } from '../problem/problem-message.ts';
import { recordBody, type Fields } from '../provider/record-body.ts';

type FormErrors = { [name: string]: MessageWithArguments | FormErrors };

/** What the contract says against a form, at the fields concerned. The same schema is read by the server. */
export function validateRecord(kind: RecordKind, values: Fields): FormErrors {
  const input: z.ZodType = recordKinds[kind].input;
  const parsed = input.safeParse(recordBody(kind, values), { reportInput: true });
  const errors: FormErrors = {};
  for (const problem of readIssues(parsed.error?.issues ?? []))
    put(errors, problem.path.split('.'), problemMessage(problem));
  return errors;
}

function put(errors: FormErrors, [first = 'root', ...rest]: readonly string[], error: MessageWithArguments): void {
  if (rest.length === 0) {
    errors[first] ??= error;
    return;
  }
  const below = (errors[first] ??= {});
  if (!isMessage(below)) put(below, rest, error);
}

const isMessage = (value: MessageWithArguments | FormErrors): value is MessageWithArguments =>
  typeof value['message'] === 'string';
