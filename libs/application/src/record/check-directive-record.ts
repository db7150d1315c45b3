import {
  checkDirective,
  checkDirectiveEdit,
  checkParent,
  lifeOf,
  type DirectiveDefinition,
  type DirectiveEvent,
  type Problem,
} from '@jiju/domain';
import type { StoredRecord } from './record-memory.ts';
import type { RecordToCheck } from './record-to-check.ts';

/** A directive by itself, under its parent, and against what was already issued. */
export async function checkDirectiveRecord({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const definition = after['definition'] as DirectiveDefinition;
  const problems = before ? againstWhatWas(before, definition) : checkDirective(definition);
  const all = (await records.all('directives')) as unknown as { code: string; definition: DirectiveDefinition }[];
  problems.push(...checkParent(definition, (code) => all.find((one) => one.code === code)?.definition));
  return problems;
}

function againstWhatWas(before: StoredRecord, after: DirectiveDefinition): Problem[] {
  const old = {
    definition: before['definition'] as DirectiveDefinition,
    events: before['events'] as DirectiveEvent[],
  };
  return checkDirectiveEdit(old.definition, after, lifeOf(old).state);
}
