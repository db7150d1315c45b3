import { problem, type MethodDefinition, type Refusal } from '@jiju/domain';
import { methodDefinition } from './method-definition.ts';

/** Read parsed JSON as a method definition, or say at which places it is not one. */
export function readMethod(json: unknown): MethodDefinition | Refusal {
  const parsed = methodDefinition.safeParse(json);
  if (parsed.success) return parsed.data;
  return {
    refused: parsed.error.issues.map((issue) =>
      problem('method-malformed', { place: issue.path.join('.') || '-', detail: issue.message }, issue.path.join('.')),
    ),
  };
}
