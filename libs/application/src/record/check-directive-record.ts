import {
  checkDirective,
  checkDirectiveEdit,
  checkParent,
  lifeOf,
  type DirectiveDefinition,
  type DirectiveEvent,
  type Problem,
} from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

/** A directive by itself, under its parent, and against what was already issued. */
export async function checkDirectiveRecord({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const definition = after['definition'] as DirectiveDefinition;
  const problems = [...checkDirective(definition)];
  const all = (await records.all('directives')) as unknown as { code: string; definition: DirectiveDefinition }[];
  problems.push(...checkParent(definition, (code) => all.find((one) => one.code === code)?.definition));
  if (before) {
    const old = {
      definition: before['definition'] as DirectiveDefinition,
      events: before['events'] as DirectiveEvent[],
    };
    problems.push(...checkDirectiveEdit(old.definition, definition, lifeOf(old).state));
  }
  return problems;
}
