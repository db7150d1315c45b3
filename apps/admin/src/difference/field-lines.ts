import type { MethodDefinition, RuleVersion } from '@jiju/domain';
import type { ChangeWords } from '../versions/change-words.ts';
import { definitionLines } from './definition-lines.ts';
import type { DifferenceLine } from './difference-line.ts';
import { ruleVersionLines, type RuleKind } from './rule-version-lines.ts';

/** Whether a field of a record holds the definition of a method. */
export const isDefinition = (resource: string, name: string): boolean =>
  resource === 'method-versions' && name === 'definition';

const isRuleKind = (resource: string): resource is RuleKind =>
  resource === 'star-rules' || resource === 'award-schemes';

/** In what two values of a field differ, in words; null for a field whose values say themselves, or where there is only one. */
export function fieldLines(
  resource: string,
  name: string,
  [before, after]: readonly [unknown, unknown],
  words: ChangeWords,
  since: (from: string | null) => string,
): readonly DifferenceLine[] | null {
  if (isDefinition(resource, name) && isMethod(before) && isMethod(after)) return definitionLines(before, after, words);
  if (isRuleKind(resource) && name === 'versions' && isVersions(after))
    // Before there were versions, facts told of a definition, and nothing under this name.
    return ruleVersionLines(resource, isVersions(before) ? before : [], after, words, since);
  return null;
}

/** As it may stand in an old fact or an edited form: only what can be compared. */
export const isMethod = (value: unknown): value is MethodDefinition =>
  typeof value === 'object' && value !== null && 'groups' in value && 'indicators' in value;

const isVersions = (value: unknown): value is readonly RuleVersion[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'definition' in one);
